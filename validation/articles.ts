import { pathToFileURL } from 'node:url';
import { labelledTexts, PARTS, partOf, type Stated } from '../test/articles/labelled.js';
import { score } from '../test/articles/score.js';
import { type CheckedText, checked } from './built.js';
import { missing, type Outcome, type Row, shared } from './reference.js';
import { distance, SCORER, type SharedScore, scoreShared } from './scorer.js';

/** What the program is to reach on texts that it was not made with. None is lowered because it is missed. */
const BARS = {
  corePrecision: 0.97,
  coreRecall: 0.95,
  complete: 0.75,
  period: 0.9,
  relation: 0.9,
  inconsistentPrecision: 0.9,
  inconsistentRecall: 0.8,
  suspects: 0.7,
} as const;
/** Most by which the package's own scoring may differ: a tenth of a point. */
const AGREEMENT = 0.001;
/** Claims that figures outside the text show to be wrong, by the labels' own notes. */
const WRONG_BY_EVIDENCE: ReadonlySet<string> = new Set(['00-09']);

const row = (what: string, value: number, bar: number | null): Row => ({
  what,
  reference: '1.000',
  ours: value.toFixed(3),
  distance: (1 - value).toFixed(3),
  tolerance: bar === null ? 'none set' : `at least ${bar}`,
  ok: bar === null || value >= bar,
});

function rowsOf(found: SharedScore, texts: readonly CheckedText[]): Row[] {
  const { extraction, extraction_core: core, complete_claims: complete, fields, arithmetic } = found;
  const { hit, of } = arithmetic.suspects_flagged;
  const barred = new Set(['period', 'relation']);
  const field = (name: string, bar: number | null): Row => row(`field ${name}`, fields[name]?.accuracy ?? 0, bar);
  const apart = distance(found, texts);
  return [
    row('core kinds, precision', core.precision, BARS.corePrecision),
    row('core kinds, recall', core.recall, BARS.coreRecall),
    row('complete claims, F1', complete.f1, BARS.complete),
    field('period', BARS.period),
    field('relation', BARS.relation),
    row('inconsistent claims, precision', arithmetic.inconsistent.precision, BARS.inconsistentPrecision),
    row('inconsistent claims, recall', arithmetic.inconsistent.recall, BARS.inconsistentRecall),
    row('suspects called inconsistent', hit / of, BARS.suspects),
    row('suspects named as the suspect', score(texts).suspectsNamed, BARS.suspects),
    row('all kinds, F1', extraction.f1, null),
    ...Object.keys(fields)
      .filter((name) => !barred.has(name))
      .map((name) => field(name, null)),
    {
      what: "the package's own scoring",
      reference: 'score.mjs',
      ours: 'test/articles/score.ts',
      distance: apart.toFixed(4),
      tolerance: `${AGREEMENT}`,
      ok: apart <= AGREEMENT,
    },
  ];
}

/** A claim may fail when a label on the same words says so: by arithmetic, by figures, or by what is known outside. */
const mayFail = (claim: Stated, labels: readonly Stated[]): boolean =>
  labels.some(
    (label) =>
      label.start < claim.end &&
      claim.start < label.end &&
      (label.arithmetic_verdict === 'inconsistent' ||
        label.data_verdict?.includes('fails') ||
        WRONG_BY_EVIDENCE.has(label.id)),
  );

function failsRow({ name, labels, claims }: CheckedText): Row {
  const failing = claims.filter((claim) => claim.verdict.status === 'fails');
  const wrong = failing.filter((claim) => !mayFail(claim, labels));
  return {
    what: `${name}: claims that fail`,
    reference: 'only labelled ones',
    ours: String(failing.length),
    distance: wrong.length === 0 ? '0 false' : `${wrong.length} false: ${wrong.map(({ quote }) => quote).join('; ')}`,
    tolerance: '0 false',
    ok: wrong.length === 0,
  };
}

/** The labelled texts of ours, checked once with the package as it is built. */
export const ownTexts = async (): Promise<readonly CheckedText[]> => checked(labelledTexts());

/** The labelled texts, shared and `own`, scored by the scorer that came with the shared ones. */
export async function articles(own: readonly CheckedText[]): Promise<readonly Outcome[]> {
  const absent = missing('Claims of the labelled texts', SCORER);
  if (absent) return [absent];
  const ten = await checked(labelledTexts(pathToFileURL(`${shared('articles')}/`)));
  const outcomes: Outcome[] = [
    {
      title: 'Claims of the ten shared texts',
      rows: [...rowsOf(await scoreShared(ten), ten), ...ten.map(failsRow)],
    },
  ];
  for (const part of PARTS) {
    const texts = own.filter(({ name }) => partOf(name) === part);
    outcomes.push({
      title: `Claims of our texts, ${part}`,
      rows: rowsOf(await scoreShared(texts), texts),
    });
  }
  return outcomes;
}
