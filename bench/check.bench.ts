import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, MAIN, ROOT } from './measure.js';

const TEXTS = ['examples/article.txt', '../shared/articles/00-seed.txt'].filter((path) => existsSync(join(ROOT, path)));
const hasCheck = /^ +check /m.test(spawnSync(process.execPath, [MAIN, '--help'], { encoding: 'utf8' }).stdout);

/** Empty in a version without the check command. */
export const checks: readonly Bench[] = hasCheck
  ? TEXTS.map((path) => ({
      name: `bilateral check ${path}`,
      words: [MAIN, 'check', join(ROOT, path)],
      codes: [0, 1],
      seconds: 1,
      megabytes: 250,
    }))
  : [];
