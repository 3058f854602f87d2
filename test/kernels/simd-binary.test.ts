import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernels } from '../../scripts/kernels/compile.js';

it('the compiled loops are those of assembly/: npm run kernels makes them anew', async () => {
  const held = readFileSync(new URL('../../src/kernels/simd-binary.ts', import.meta.url), 'utf8');
  expect((await compileKernels()) === held).toBe(true);
}, 60_000);
