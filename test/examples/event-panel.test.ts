import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exampleEvent } from '../../scripts/example-event.js';

it('is what its script writes', () =>
  expect(readFileSync(new URL('../../examples/event-panel.csv', import.meta.url), 'utf8')).toBe(exampleEvent()));
