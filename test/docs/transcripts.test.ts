import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```console\n\$ bilateral (.+)\n([\s\S]*?)```/g)];

describe('transcripts in the README', () => {
  it('are there', () => expect(blocks.length).toBeGreaterThan(0));

  it.each(blocks.map((block) => [block[1]!, block[2]!]))('`bilateral %s` prints what is shown', (command, shown) => {
    const output = execFileSync('node', ['dist/cli/main.js', ...command.split(' ')], { encoding: 'utf8' });
    const [head, tail] = shown.split('...\n');
    if (tail === undefined) expect(output).toBe(shown);
    else expect(output.slice(0, head!.length)).toBe(head);
  });
});
