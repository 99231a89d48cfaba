// Answers with a drawing as a file to keep: SVG as it is, or PNG at twice its size for sharp screens and print.
import { toPng } from './png';

export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** `name` is what the file is called, without its ending. */
export async function picture(
  svg: string,
  { format, name }: { format: PictureFormat; name: string },
): Promise<Response> {
  const body = format === 'svg' ? svg : await toPng(svg, 2 * widthOf(svg));
  return new Response(body, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      // An SVG is a document too: were somebody to open it, nothing in it may run or load.
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    },
  });
}

const types: Record<PictureFormat, string> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};

function widthOf(svg: string): number {
  return Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1] ?? 640);
}
