import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of src/kernels/simd-binary.ts, from what stands in assembly/. */
export async function compileKernels(): Promise<string> {
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main(
    // no tables and no heap of the compiler's own: the memory holds nothing but the arrays that it is given
    ['assembly/index.ts', '-o', 'out.wasm', '-O3', '--converge', '--runtime', 'stub', '--noAssert'].concat([
      '--importMemory',
      '--enable',
      'simd',
      '--use',
      'abort=',
      '--baseDir',
      root,
    ]),
    {
      readFile: (name, base) => {
        try {
          return readFileSync(join(base, name), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile: (_, contents) => {
        if (contents instanceof Uint8Array) binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === null) throw new Error(`assembly/ does not compile: ${error?.message}\n${stderr}`);
  const lines = Buffer.from(binary)
    .toString('base64')
    .match(/.{1,112}/g)!;
  return [
    '// Made by scripts/build-kernels.ts from assembly/; not to be edited.',
    '/** The loops of this room compiled for WebAssembly with 128-bit vectors, in base64. */',
    'export const SIMD_BINARY = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
}
