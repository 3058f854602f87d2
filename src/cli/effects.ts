import { stat } from 'node:fs/promises';
import type { readFrom, Store, StoreOptions, textsIn } from '../core.js';

/** What a command asks of the world; tests hand in their own. */
export interface Effects {
  /** Standard output. @throws BilateralError `cannot-write` on a full disk; a reader that went away is no error */
  readonly out: (text: string) => Promise<void>;
  /** Standard error: remarks that are not the answer. */
  readonly err: (text: string) => Promise<void>;
  /** One line on a terminal's standard error that the next replaces; an empty one takes it away. Nothing elsewhere. */
  readonly progress: (text: string) => Promise<void>;
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly store: (options: StoreOptions) => Promise<Store>;
  readonly read: typeof readFrom;
  readonly textsIn: typeof textsIn;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** Columns to fill. */
  readonly width: number;
  readonly colour: boolean;
}

/** A terminal's width up to 110 columns; 80 for a pipe or a file. */
export const widthOf = (stream: { readonly isTTY?: boolean; readonly columns?: number }): number =>
  stream.isTTY ? Math.max(40, Math.min(110, stream.columns ?? 80)) : 80;

export const today = (effects: Pick<Effects, 'now'>): string => effects.now().toISOString().slice(0, 10);

const say = (stream: NodeJS.WriteStream, name: string, text: string): Promise<void> =>
  new Promise((done, fail) => {
    if (text === '' || stream.destroyed) return done();
    stream.write(text, (error) => {
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') return done();
      import('../core.js').then(
        ({ BilateralError }) =>
          fail(
            new BilateralError('cannot-write', `${name} cannot be written: ${error.message}`, {
              hint: 'see that the disk has room, or send the output elsewhere',
              cause: error,
            }),
          ),
        fail,
      );
    });
  });

/** What replaces the line of before, cut to the terminal so that it stays one line. */
export function progressLine(text: string, columns?: number): string {
  // A terminal that does not know its width says 0.
  const width = columns || 80;
  const line = text.replaceAll(/\p{Cc}/gu, ' ');
  return `\r\u001b[K${line.length < width ? line : `${line.slice(0, width - 2)}…`}`;
}

/** The process itself. */
export function realEffects(): Effects {
  const { stdout, stderr, env } = process;
  // Without a listener a closed pipe would end the process with a stack.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  return {
    out: (text) => say(stdout, 'standard output', text),
    err: (text) => say(stderr, 'standard error', text),
    progress: (text) => say(stderr, 'standard error', stderr.isTTY ? progressLine(text, stderr.columns) : ''),
    now: () => new Date(),
    env,
    store: async (options) => (await import('./open-store.js')).storeAt(options),
    read: async (...from) => (await import('../core.js')).readFrom(...from),
    textsIn: async (...from) => (await import('../core.js')).textsIn(...from),
    isFolder: (path) =>
      stat(path).then(
        (info) => info.isDirectory(),
        () => false,
      ),
    width: widthOf(stdout),
    colour: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}
