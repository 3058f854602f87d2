import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { MODELS } from '../bench/gravity-models.js';
import { gravitySynth } from '../bench/gravity-synth.js';
import { type Estimate, linearCombination, ols, type Panel, ppml, readPanel, type Spec } from '../src/index.js';
import { csvLines } from '../src/sources/csv-lines.js';
import { readRows } from './csv.js';
import { specOf } from './gravity-specs.js';
import { missing, type Outcome, type Row, shared } from './reference.js';

const FILE = 'data/gravity_reference.csv';
const OECD = 'data/panel_oecd_asia_reference.csv';
const OECD_PANEL = 'panel_oecd_asia_2010_2019.csv.gz';
const SYNTHETIC = 'data/gravity_synth_expected.csv';
const CASES = 'data/ppml_separation_cases.csv.gz';
/** Of coefficients and standard errors that were measured: absolute below one, relative above; the issue's bars. */
const COEFFICIENT = 1e-6;
const ERROR = 1e-5;
/** That program stops at a change of 1e-8, so that the later digits of its bias are not settled. */
const SETTLED = 5e-8;
/** The deviance is printed to ten digits. */
const DEVIANCE = 1e-9;

type Line = Readonly<Record<string, string>>;

/** What a line of the reference asks for in standard errors. */
function varianceOf(type: string, source: string): Pick<Spec, 'variance' | 'convention'> {
  // the published tables of the guide's applications have the factor G/(G - 1) alone
  const published = /G\/\(G-1\)|bias/.test(type) || source.startsWith('published: pachadotdev');
  const convention = /no small-sample|^HC0/.test(type) ? 'none' : published ? 'ppmlhdfe' : 'fixest';
  if (type.startsWith('HC')) return { variance: 'HC1', convention };
  const clusters = /cluster\(([^)]*)\)/.exec(type)?.[1]?.split('+');
  if (clusters === undefined) return { variance: 'iid', convention };
  return { variance: clusters.map((name) => (name === 'pair' ? 'isoexp^isoimp' : name)), convention };
}

const scaled = (ours: number, reference: number): number =>
  Math.abs(ours - reference) / Math.max(1, Math.abs(reference));

/** Half a unit in the last printed digit. */
const lastDigit = (text: string): number => 0.5 * 10 ** -(text.split('.')[1]?.replace(/e.*/, '').length ?? 0);

/** What a published figure is held to: its printed digits. */
const printed = (what: string, ours: number, text: string): Comparison => ({
  what,
  ours,
  reference: Number(text),
  distance: Math.abs(ours - Number(text)),
  tolerance: lastDigit(text) * 1.0001,
});

interface Comparison {
  readonly what: string;
  readonly ours: number;
  readonly reference: number;
  readonly distance: number;
  readonly tolerance: number;
}

/** A coefficient and its error against a line. */
function compared(line: Line, estimate: Estimate, names: Readonly<Record<string, string>>): readonly Comparison[] {
  const { regressor, coef, se, source } = line as Required<Line>;
  const published = source!.startsWith('published');
  if (regressor === '[deviance]') {
    const distance = Math.abs(estimate.deviance / Number(coef) - 1);
    return [{ what: 'deviance', ours: estimate.deviance, reference: Number(coef), distance, tolerance: DEVIANCE }];
  }
  if (regressor === '[nobs_origin]') {
    const ours = estimate.rows - estimate.dropped.missing;
    return [{ what: 'rows offered', ours, reference: Number(coef), distance: ours - Number(coef), tolerance: 0 }];
  }
  const summed = regressor === '[sum of rta terms]';
  const [value, error] = summed ? sumOf(estimate, /^rta/) : ownOf(estimate, names[regressor!] ?? regressor!);
  return [
    {
      what: regressor!,
      ours: value,
      reference: Number(coef),
      distance: published ? Math.abs(value - Number(coef)) : scaled(value, Number(coef)),
      tolerance: published ? lastDigit(coef!) * 1.0001 : COEFFICIENT,
    },
    {
      what: `${regressor}, standard error`,
      ours: error,
      reference: Number(se),
      distance: published ? Math.abs(error - Number(se)) : scaled(error, Number(se)),
      tolerance: published ? lastDigit(se!) * 1.0001 : ERROR,
    },
  ];
}

function ownOf({ coefficients }: Estimate, name: string): readonly [number, number] {
  const found = coefficients.find((one) => one.name === name);
  return [found?.estimate ?? NaN, found?.se ?? NaN];
}

/** A sum of coefficients with its error by the delta method. */
function sumOf(estimate: Estimate, pattern: RegExp): readonly [number, number] {
  const names = estimate.coefficients.map(({ name }) => name).filter((name) => pattern.test(name));
  const sum = linearCombination(estimate, Object.fromEntries(names.map((name) => [name, 1])));
  return [sum.estimate, sum.se];
}

/** One line for many comparisons: the worst of them. */
function worst(what: string, all: readonly Comparison[]): Row {
  const bad = (one: Comparison): number =>
    one.distance <= one.tolerance ? one.distance / (one.tolerance || 1) : Infinity;
  const found = all.reduce((a, b) => (bad(b) >= bad(a) || Number.isNaN(b.distance) ? b : a));
  const out = all.filter((one) => !(one.distance <= one.tolerance)).length;
  return {
    what: `${what}: ${all.length} figures, worst ${found.what}`,
    reference: String(found.reference),
    ours: String(Number(found.ours.toPrecision(12))),
    distance: found.distance.toExponential(1),
    tolerance: found.tolerance.toExponential(1),
    ok: out === 0,
  };
}

const panels = new Map<string, Promise<Panel>>();

function panelFor(dataset: string, query: string): Promise<Panel> {
  const key = `${dataset} ${query}`;
  const found = panels.get(key) ?? readPanel({ file: shared(`data/${dataset}`), query });
  panels.set(key, found);
  return found;
}

const grouped = <T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

/** Every figure of the reference file, a row a specification and kind of standard error. */
export async function gravity(): Promise<Outcome> {
  const title = 'Gravity estimates, against fixest 0.12.2 and published ones';
  const absent = missing(title, FILE);
  if (absent) return absent;
  const rows: Row[] = [];
  const lines = readRows(shared(FILE)).filter(({ estimator }) => estimator === 'PPML' || estimator === 'OLS');
  const key = (line: Line): string =>
    [
      line.dataset,
      line.spec,
      line.se_type === 'statistic' || line.se_type === ''
        ? 'cluster(pair_id)'
        : line.se_type!.replace(', delta method', ''),
      line.source!.slice(0, 9),
    ].join('|');
  for (const [, group] of grouped(lines, key)) {
    const { dataset, spec, se_type, source } = group[0]!;
    const short = spec!
      .split(';')
      .slice(0, spec!.startsWith('walk') ? 2 : 1)
      .join(';');
    const what = `${short} · ${se_type === 'statistic' ? 'statistics' : se_type}${source!.startsWith('published') ? ' · published' : ''}`;
    const asked = specOf(spec!);
    if (asked === undefined) {
      rows.push({ what, reference: spec!, ours: 'no such specification here', distance: '', tolerance: '', ok: false });
      continue;
    }
    const panel = await panelFor(dataset!, asked.query);
    const how = varianceOf(se_type === 'statistic' ? 'HC1' : se_type!, source!);
    const estimate = (group[0]!.estimator === 'OLS' ? ols : ppml)(panel, { formula: asked.formula, ...how });
    const all = group.flatMap((line) => compared(line, estimate, asked.names ?? {}));
    const differs = source!.includes('DIFFERS');
    const row = worst(what, [...all, ...rowsUsed(group[0]!, estimate)]);
    rows.push(differs ? { ...row, tolerance: 'not the optimum: shown, not held to', ok: true } : row);
  }
  return { title, rows };
}

const rowsUsed = (line: Line, { nobs }: Estimate): readonly Comparison[] =>
  line.nobs === '' || line.nobs === undefined
    ? []
    : [
        {
          what: 'rows used',
          ours: nobs,
          reference: Number(line.nobs),
          distance: Math.abs(nobs - Number(line.nobs)),
          tolerance: 0,
        },
      ];

/** The bias of fitting many effects, as its authors' own program takes it off. */
export async function gravityBias(): Promise<Outcome> {
  const title = 'Weidner-Zylkin bias correction, against ppml_fe_bias 1.2';
  const absent = missing(title, FILE);
  if (absent) return absent;
  const lines = readRows(shared(FILE)).filter(({ estimator }) => estimator!.includes('bias-corrected'));
  const rows: Row[] = [];
  for (const [spec, group] of grouped(lines, (line) => line.spec!)) {
    const asked = specOf(spec)!;
    const panel = await panelFor(group[0]!.dataset!, asked.query);
    const how = { variance: ['isoexp^isoimp'], convention: 'ppmlhdfe', biasCorrection: true } as const;
    const estimate = ppml(panel, { formula: asked.formula, ...how });
    for (const line of group) {
      const bias = /bias of (\w+)/.exec(line.regressor!)?.[1];
      const [value, error] = ownOf(estimate, bias ?? line.regressor!);
      const plain = bias === undefined ? NaN : ownOf(ppml(panel, { formula: asked.formula }), bias)[0];
      const held =
        bias === undefined
          ? [printed('coefficient', value, line.coef!), printed('standard error', error, line.se!)]
          : [{ ...printed('bias', plain - value, line.coef!), tolerance: SETTLED }];
      rows.push(worst(`${spec.split(';')[0]}, ${line.regressor}`, held));
    }
  }
  return { title, rows };
}

/** A made-up panel whose estimates fixest gave beforehand. */
export function gravitySynthetic(): Outcome {
  const title = 'Gravity estimates of a made-up panel, against fixest 0.12.2';
  const absent = missing(title, SYNTHETIC);
  if (absent) return absent;
  const lines = readRows(shared(SYNTHETIC)).filter(({ N }) => N === '64');
  const panel = gravitySynth(64, 25, 42);
  const rows = [...grouped(lines, ({ spec }) => spec!)].map(([spec, group]) => {
    const { estimator, spec: asked } = Object.values(MODELS).find(({ expected }) => expected === spec)!;
    const estimate = (convention: 'HC1' | readonly string[]): Estimate =>
      (estimator === 'OLS' ? ols : ppml)(panel, { ...asked, variance: convention });
    const [clustered, robust] = [estimate(['exporter^importer']), estimate('HC1')];
    const all = group.flatMap((line): Comparison[] => {
      const [value, error] = ownOf(clustered, line.regressor!);
      const held = (what: string, ours: number, text: string, tolerance: number): Comparison => ({
        what: `${line.regressor}${what}`,
        ours,
        reference: Number(text),
        distance: scaled(ours, Number(text)),
        tolerance,
      });
      return [
        held('', value, line.coef!, COEFFICIENT),
        held(', clustered error', error, line.se_cluster_pair!, ERROR),
        held(', robust error', ownOf(robust, line.regressor!)[1], line.se_hc1!, ERROR),
      ];
    });
    return worst(group[0]!.model!, [...all, ...rowsUsed(group[0]!, clustered)]);
  });
  return { title, rows };
}

/** Fifty-one economies with an RTA dummy, where domestic flows once stood in other units. */
export async function gravityOecd(): Promise<Outcome> {
  const title = 'Gravity estimates of a panel of 51 economies, against fixest 0.12.2';
  const absent = missing(title, OECD);
  if (absent) return absent;
  const rows: Row[] = [];
  for (const [spec, group] of grouped(readRows(shared(OECD)), ({ spec }) => spec!)) {
    const asked = specOf(spec)!;
    const panel = await panelFor(OECD_PANEL, asked.query);
    const estimate = (spec.startsWith('OLS') ? ols : ppml)(panel, { formula: asked.formula, variance: ['pair_id'] });
    const all = group.flatMap((line) => {
      const [value, error] = ownOf(estimate, asked.names?.[line.regressor!] ?? line.regressor!);
      return [
        printed(line.regressor!, value, line.fixest_coef!),
        printed(`${line.regressor}, standard error`, error, line.fixest_se!),
      ];
    });
    rows.push(worst(spec, [...all, ...rowsUsed(group[0]!, estimate)]));
  }
  return { title, rows };
}

/** Eighteen small samples with zeros that no finite estimate has: the rows dropped have to be those marked. */
export function gravitySeparation(): Outcome {
  const title = 'Separated observations, against the test cases of ppmlhdfe';
  const absent = missing(title, CASES);
  if (absent) return absent;
  const [header, ...lines] = csvLines(gunzipSync(readFileSync(shared(CASES))).toString('utf8'));
  const all = lines.map(({ cells }) => Object.fromEntries(header!.cells.map((name, i) => [name, cells[i] ?? ''])));
  const rows = [...grouped(all, (line) => line.case!)].map(([name, group]): Row => {
    const held = (column: string): boolean => group.some((line) => line[column] !== '');
    const regressors = ['x1', 'x2', 'x3', 'x4'].filter(held);
    const ids = ['id1', 'id2', 'id3'].filter(held);
    const column = (name: string): Float64Array => Float64Array.from(group, (line) => Number(line[name]));
    const panel: Panel = {
      rows: group.length,
      columns: Object.fromEntries(
        ['y', ...regressors, ...ids].map((name) => [name, { kind: 'number' as const, values: column(name) }]),
      ),
      source: `case ${name}`,
      notes: [],
    };
    const right = regressors.length === 0 ? '0' : regressors.join(' + ');
    const formula = `y ~ ${right}${ids.length === 0 ? '' : ` | ${ids.join(' + ')}`}`;
    const { fitted, converged } = ppml(panel, { formula, keep: ['fitted'], variance: 'HC1', convention: 'none' });
    const marked = group.flatMap((line, r) => (line.separated === '1' ? [r] : []));
    const dropped = [...fitted!].flatMap((value, r) => (Number.isNaN(value) ? [r] : []));
    const wrong = [...marked.filter((r) => !dropped.includes(r)), ...dropped.filter((r) => !marked.includes(r))].length;
    return {
      what: `case ${name.padStart(2)}, ${formula}`,
      reference: `${marked.length} of ${group.length} rows`,
      ours: `${dropped.length}${converged ? '' : ', not converged'}`,
      distance: `${wrong} rows`,
      tolerance: '0 rows',
      ok: wrong === 0 && converged,
    };
  });
  return { title, rows };
}
