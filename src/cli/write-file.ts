import { rmSync } from 'node:fs';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { BilateralError } from '../core.js';

const cannot = (path: string, why: string, cause?: unknown): BilateralError =>
  new BilateralError('cannot-write', `'${path}' cannot be written: ${why}`, {
    hint: 'name a file in a folder that you may write to, with room on the disk',
    cause,
  });

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the quota of the disk is used up',
};

export const whyNot = (cause: unknown): string =>
  WORDS[(cause as NodeJS.ErrnoException).code ?? ''] ?? (cause as Error).message;

/** Drafts that are being written. */
const drafts = new Set<string>();
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Ctrl-C while a draft is written: no half file stays. */
function breakOff(signal: keyof typeof SIGNALS): void {
  for (const draft of drafts) rmSync(draft, { force: true });
  process.exit(SIGNALS[signal]);
}

let listening = false;

/**
 * Listens from the first draft on, and does not stop: a signal that comes just as the listeners are taken off would be
 * lost, neither heard nor left to end the process.
 */
async function guarded(draft: string, work: () => Promise<void>): Promise<void> {
  if (!listening) for (const signal of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) process.on(signal, breakOff);
  listening = true;
  drafts.add(draft);
  try {
    await work();
  } finally {
    drafts.delete(draft);
  }
}

/**
 * Fills a file wholly or not at all: `fill` writes a draft beside it, which then takes its place. A device or a pipe
 * is written as it is. @throws BilateralError `cannot-write`
 */
export async function replaceFile(path: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) throw cannot(path, 'it is a folder');
  const draft = there && !there.isFile() ? target : `${target}.${process.pid}.tmp`;
  try {
    if (draft === target) await fill(draft);
    else
      await guarded(draft, async () => {
        await fill(draft);
        await rename(draft, target);
      });
  } catch (cause) {
    if (draft !== target) await rm(draft, { force: true }).catch(() => undefined);
    if (cause instanceof BilateralError && cause.code !== 'cannot-write') throw cause;
    const first = cause instanceof BilateralError ? (cause.cause ?? cause) : cause;
    throw cannot(path, whyNot(first).replaceAll(draft, path), first);
  }
}

/** Writes a whole file or none. @throws BilateralError `cannot-write` */
export const writeWhole = (path: string, text: string): Promise<void> =>
  replaceFile(path, (draft) => writeFile(draft, text));
