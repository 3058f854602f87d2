import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, ROOT } from './pages.js';

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** Targets of `[words](target)` that are not addresses. */
const linksIn = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^[a-z]+:/i.test(target));

/** The anchors of a page: its headings in lower case, without punctuation, spaces as hyphens; repeated ones numbered. */
function anchorsIn(text: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)];
  return new Set(
    headings.map(([, heading]) => {
      const plain = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
      const slug = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    }),
  );
}

function broken(path: string, target: string): string | null {
  const [file = '', anchor] = target.split('#');
  const to = file === '' ? path : posix.normalize(posix.join(dirname(path), decodeURI(file)));
  const full = join(ROOT, to);
  if (to.startsWith('..') || !existsSync(full)) return `${path}: ${target} leads nowhere`;
  if (anchor === undefined || !statSync(full).isFile()) return null;
  return anchorsIn(readFileSync(full, 'utf8')).has(anchor) ? null : `${path}: ${target} has no such heading`;
}

describe('links between pages', () => {
  it('are found', () => expect(pages.flatMap((page) => linksIn(page.text)).length).toBeGreaterThan(10));

  it.each(pages.map((page) => [page.path, page.text]))('in %s lead somewhere', (path, text) =>
    expect(linksIn(text).flatMap((target) => broken(path, target) ?? [])).toEqual([]),
  );

  it('are told from broken ones', () => {
    expect(broken('README.md', 'no-such-file.md')).toContain('leads nowhere');
    expect(broken('README.md', '../outside.md')).toContain('leads nowhere');
    expect(broken('README.md', 'GLOSSARY.md#no-such-heading')).toContain('no such heading');
    expect(broken('README.md', 'GLOSSARY.md#which-number-do-i-quote')).toBeNull();
    expect(anchorsIn('# A `b`, c\n## A `b`, c\n')).toEqual(new Set(['a-b-c', 'a-b-c-1']));
  });
});
