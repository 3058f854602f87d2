import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAIN, missing, type Outcome, type Row, shared } from './reference.js';

const TITLE = 'Claims of ten labelled texts';
const CORE_F1 = 0.92;
/** Claims that figures outside the text show to be wrong, by the labels' own notes. */
const WRONG_BY_EVIDENCE: ReadonlySet<string> = new Set(['00-09']);

interface Label {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly arithmetic_verdict: string;
}
interface Found extends Label {
  readonly quote: string;
  readonly verdict: { readonly status: string };
}

const lines = (path: string): Label[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Label);

const node = (...words: string[]) =>
  spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

function claimsOf(path: string): Found[] {
  const { status, stdout, stderr } = node(MAIN, 'check', path, '--json');
  if (status !== 0 && status !== 1) throw new Error(`check ${path}: exit ${status}: ${stderr}`);
  return (JSON.parse(stdout) as { claims: Found[] }).claims;
}

/** A claim may fail when a label on the same words is inconsistent, or is known to be wrong. */
const mayFail = (claim: Found, gold: readonly Label[]): boolean =>
  gold.some(
    (label) =>
      label.start < claim.end &&
      claim.start < label.end &&
      (label.arithmetic_verdict === 'inconsistent' || WRONG_BY_EVIDENCE.has(label.id)),
  );

function failsRow(name: string, found: readonly Found[], gold: readonly Label[]): Row {
  const failing = found.filter((claim) => claim.verdict.status === 'fails');
  const wrong = failing.filter((claim) => !mayFail(claim, gold));
  return {
    what: `${name}: claims that fail`,
    reference: 'only labelled ones',
    ours: String(failing.length),
    distance: wrong.length === 0 ? '0 false' : `${wrong.length} false: ${wrong.map((claim) => claim.quote).join('; ')}`,
    tolerance: '0 false',
    ok: wrong.length === 0,
  };
}

interface Score {
  readonly extraction: { readonly f1: number };
  readonly extraction_core: { readonly f1: number };
  readonly complete_claims: { readonly f1: number };
  readonly fields: Readonly<Record<string, { readonly accuracy: number; readonly n: number }>>;
}

function scoreRows(predictions: string): Row[] {
  const report = join(mkdtempSync(join(tmpdir(), 'bilateral-score-')), 'score.json');
  const { status, stderr } = node(
    shared('articles/score.mjs'),
    '--pred',
    predictions,
    '--gold',
    shared('articles'),
    '--json',
    report,
  );
  if (status !== 0) throw new Error(`score.mjs: exit ${status}: ${stderr}`);
  const score = JSON.parse(readFileSync(report, 'utf8')) as Score;
  const row = (what: string, value: number, bar: number | null): Row => ({
    what,
    reference: '1.000',
    ours: value.toFixed(3),
    distance: (1 - value).toFixed(3),
    tolerance: bar === null ? 'none set' : `at least ${bar}`,
    ok: bar === null || value >= bar,
  });
  return [
    row('extraction, core kinds, F1', score.extraction_core.f1, CORE_F1),
    row('extraction, all kinds, F1', score.extraction.f1, null),
    row('complete claims, F1', score.complete_claims.f1, null),
    ...Object.entries(score.fields).map(([name, { accuracy, n }]) => row(`field ${name} (${n})`, accuracy, null)),
  ];
}

/** The labelled texts through `check --json`, scored by the scorer that came with them. */
export function articles(): Outcome {
  const absent = missing(TITLE, 'articles/score.mjs');
  if (absent) return absent;
  if (!/^ +check /m.test(node(MAIN, '--help').stdout))
    return { title: TITLE, rows: [], skipped: 'this version has no check command' };
  const predictions = mkdtempSync(join(tmpdir(), 'bilateral-claims-'));
  const names = readdirSync(shared('articles'))
    .filter((file) => file.endsWith('.claims.jsonl'))
    .map((file) => file.replace('.claims.jsonl', ''))
    .sort();
  const fails = names.map((name) => {
    const found = claimsOf(shared(`articles/${name}.txt`));
    writeFileSync(join(predictions, `${name}.jsonl`), found.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
    return failsRow(name, found, lines(shared(`articles/${name}.claims.jsonl`)));
  });
  return { title: TITLE, rows: [...scoreRows(predictions), ...fails] };
}
