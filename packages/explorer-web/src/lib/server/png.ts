// Draws an SVG as a PNG. Its letters come from a font that ships with the explorer, so that a machine
// without fonts, such as a small container, draws the same picture as any other.
import { createRequire } from 'node:module';

import { renderAsync } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const fontFiles = [
  require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
];
const family = 'Inter';

/** The picture, `width` pixels wide, on white where the drawing has no ground. */
export async function toPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    background: 'white',
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family, sansSerifFamily: family },
  });
  return new Uint8Array(image.asPng());
}
