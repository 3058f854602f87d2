import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const names = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const files = names('src/measures', '.ts').filter((name) => name !== 'index');
const pages = names('docs/measures', '.md').filter((name) => name !== 'README');

describe('the pages on measures', () => {
  it('mirror the files', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(pages).toEqual(files);
  });

  it.each(files)('%s: the page names its file and every function, and says what it cannot say', (name) => {
    const page = read(`docs/measures/${name}.md`);
    const source = read(`src/measures/${name}.ts`);
    expect(page).toContain(`src/measures/${name}.ts`);
    if (name !== 'measurement' && name !== 'comparable') expect(page).toMatch(/Example|\| `amount/);
    expect(page).toContain('What it cannot say');
    const functions = [...source.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, word]) => word!);
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter((word) => !page.includes(word))).toEqual([]);
    expect(page.split('\n').length).toBeLessThan(60);
  });

  it('are all reached from the first page, and no link is dead', () => {
    const front = read('docs/measures/README.md');
    expect(pages.filter((name) => !front.includes(`(${name}.md)`))).toEqual([]);
    for (const name of ['README', ...pages])
      for (const [, target] of read(`docs/measures/${name}.md`).matchAll(/\]\(([^)#]+\.md)\)/g))
        expect(() => read(join('docs/measures', target!)), `${name} links to ${target}`).not.toThrow();
  });

  it('name every function of the room in the table of the first page', () => {
    const front = read('docs/measures/README.md');
    const index = read('src/measures/index.ts');
    const exported = [...index.matchAll(/\{([^}]*)\}/g)]
      .flatMap(([, list]) => list!.split(','))
      .map((word) => word.trim())
      .filter((word) => word && !word.startsWith('type ') && word !== word.toUpperCase());
    const beneath = ['sameCurrency', 'flowOf', 'unitOf', 'amount'];
    expect(exported.filter((word) => !beneath.includes(word) && !front.includes(`\`${word}\``))).toEqual([]);
  });
});
