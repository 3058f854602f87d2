import { expect, it } from 'vitest';
import { sharedBinary } from '../../src/kernels/shared-binary.js';
import { SIMD_BINARY } from '../../src/kernels/simd-binary.js';

const own = Uint8Array.from(Buffer.from(SIMD_BINARY, 'base64'));

it('takes a shared memory in place of an own one, and is the same else', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  const module = new WebAssembly.Module(sharedBinary(own));
  expect(() => new WebAssembly.Instance(module, { env: { memory } })).not.toThrow();
  expect(() => new WebAssembly.Instance(new WebAssembly.Module(own), { env: { memory } })).toThrow();
  expect(WebAssembly.Module.exports(module)).toEqual(WebAssembly.Module.exports(new WebAssembly.Module(own)));
});

it('refuses a module whose memory is asked for in another way', () => {
  expect(() => sharedBinary(sharedBinary(own))).toThrow(RangeError);
});
