import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Page {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

const ELSEWHERE = /(^|\/)(node_modules|dist|coverage|\.git)(\/|$)|^test\//;

/** Every Markdown page that the project wrote. */
export const pages: readonly Page[] = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => !ELSEWHERE.test(entry.name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map((name) => join(entry.name, name))
      : [entry.name],
  )
  .map((path) => relative('.', path).split(sep).join('/'))
  .filter((path) => path.endsWith('.md') && !ELSEWHERE.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
