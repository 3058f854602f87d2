import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as explain from '../../src/explain/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const page = readFileSync(join(root, 'docs/explain/README.md'), 'utf8').replace(/\s+/g, ' ');

describe('the page on explaining', () => {
  it('names everything that the room gives', () => {
    const names = Object.keys(explain);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('names files that are there', () => {
    const files = readdirSync(join(root, 'src/explain'));
    const named = [...page.matchAll(/`([a-z-]+\.ts)`/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !files.includes(name))).toEqual([]);
  });

  it('has the whole list of what must not be said, word by word', () => {
    expect(explain.NOT_TO_SAY).toHaveLength(4);
    expect(explain.NOT_TO_SAY.filter(({ text }) => !page.includes(text))).toEqual([]);
  });

  it('shows what its example gives', () => {
    const { lines } = explain.decompose('US imports from China', 'USD', [
      { name: 'demand', base: 3239.73e9, now: 3076.8e9 },
      { name: 'share', base: 0.16553, now: 0.13886 },
    ]);
    const { value, low, high } = lines[0]!;
    const shown = [value, low, high].map((x) => `${(x / 1e9).toFixed(2)}e9`);
    expect(page).toContain(`value: ${shown[0]}, low: ${shown[1]}, high: ${shown[2]}`);
  });
});
