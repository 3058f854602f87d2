#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { BilateralError } from '../index.js';
import type { BriefOptions } from './brief.js';
import { exitCode } from './exit-code.js';

const program = new Command('bilateral')
  .description('trade between two economies, with the figure and vintage behind every number')
  .version('0.1.0')
  .showSuggestionAfterError()
  .exitOverride();

program
  .command('brief <reporter> <partner> <period>')
  .description('what happened, how unusual it is, both sides, revisions, measures in force')
  .option('--as-of <date>', 'only figures released by this day (default: today)')
  .option('--store <file>', 'figures of a store file instead of the bundled ones')
  .option('--html <file>', 'write one self-contained page')
  .option('--md', 'print Markdown')
  .option('--json', 'print JSON')
  .addHelpText('after', '\nExample: bilateral brief CHN USA 2023 --html brief.html')
  .action(async (reporter: string, partner: string, period: string, options: BriefOptions) => {
    const { runBrief } = await import('./brief.js');
    process.stdout.write(await runBrief([reporter, partner, period], options, new Date().toISOString().slice(0, 10)));
  });

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof BilateralError) {
    process.stderr.write(`bilateral: ${error.message}\n${error.hint ? `try: ${error.hint}\n` : ''}`);
    process.exitCode = exitCode(error.code);
  } else {
    process.stderr.write(`bilateral: a fault in the program, please report it: ${(error as Error).message}\n`);
    process.exitCode = 70;
  }
}
