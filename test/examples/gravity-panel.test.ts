import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { examplePanel } from '../../scripts/example-panel.js';

it('the panel of the examples is what its script writes', () =>
  expect(readFileSync(new URL('../../examples/gravity-panel.csv', import.meta.url), 'utf8')).toBe(examplePanel()));
