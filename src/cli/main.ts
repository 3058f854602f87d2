#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { CommanderError } from 'commander';
import { type Effects, realEffects } from './effects.js';
import { BUG, exitCode, USAGE } from './exit-code.js';
import { program } from './program.js';

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

const lines = (message: string, hint?: string): string =>
  `bilateral: ${oneLine(message)}\n${hint === undefined ? '' : `try: ${oneLine(hint)}\n`}`;

/** `error: unknown option '--htm'` and `(Did you mean --html?)` in the form of all other errors. */
function usageText({ message }: CommanderError): string {
  const [first = '', meant] = message.replace(/^error: /, '').split('\n');
  const hint = meant?.replace(/^\(D(.*)\)$/, 'd$1');
  return lines(first, hint ?? 'bilateral --help');
}

/** The one place where an error becomes text and an exit code. */
async function fail(error: unknown, effects: Effects): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0 && error.code !== 'commander.help') await effects.err(usageText(error));
    return error.exitCode === 0 ? 0 : USAGE;
  }
  // A damaged installation cannot even load this; the fault is then reported as such.
  const BilateralError = await import('../core.js').then(
    (index) => index.BilateralError,
    () => null,
  );
  if (BilateralError !== null && error instanceof BilateralError) {
    await effects.err(lines(error.message, error.hint));
    return exitCode(error.code);
  }
  const message = error instanceof Error ? error.message : String(error);
  await effects.err(lines(`a fault in the program, please report it with the command: ${message.split('\n')[0]}`));
  if (effects.env.BILATERAL_DEBUG === '1' && error instanceof Error) await effects.err(`${error.stack}\n`);
  return BUG;
}

// A process reads one text: its many expressions are compiled at once, not first made ready to be interpreted.
setFlagsFromString('--no-regexp-tier-up');

const effects = realEffects();
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
process.on('uncaughtException', (error) => {
  // Where even the message cannot be written, the exit code still tells.
  fail(error, effects).then(process.exit, () => process.exit(BUG));
});

let code = 0;
const cli = program(version, effects, (status) => {
  code = status;
});
try {
  await cli.parseAsync();
} catch (error) {
  code = await fail(error, effects);
}
process.exitCode = code;
