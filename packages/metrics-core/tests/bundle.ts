// Bundles a script of a consumer for the browser, as their site would.
import { brotliCompressSync } from 'node:zlib';

import { build } from 'esbuild';

export interface Bundle {
  code: string;
  /** Compressed, as a browser loads it. */
  bytes: number;
  /** Names of the packages of which anything is in it. */
  packages: string[];
}

/** Fails where the script needs a module that a browser has not. */
export async function bundleForBrowser(script: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: script, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const code = outputFiles.map(({ text }) => text).join('');
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    code,
    bytes: brotliCompressSync(code).length,
    packages: [
      ...new Set(
        inputs
          .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
          .flatMap(([file]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
      ),
    ],
  };
}
