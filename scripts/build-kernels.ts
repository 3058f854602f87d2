// Compiles assembly/ into src/kernels/simd-binary.ts, which is committed: users need no compiler.
import { readFileSync, writeFileSync } from 'node:fs';
import { compileKernels } from './kernels/compile.js';

const target = new URL('../src/kernels/simd-binary.ts', import.meta.url);
const text = await compileKernels();
const before = readFileSync(target, { encoding: 'utf8', flag: 'a+' });
if (text !== before) writeFileSync(target, text);
