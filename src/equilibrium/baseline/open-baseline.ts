import { type Baseline, UNKNOWN_UNIT } from '../../model/baseline.js';
import type { BaselineFiles } from '../../model/baseline-files.js';
import { BilateralError } from '../../model/error.js';
import { didYouMean } from '../../model/nearest.js';
import { type Note, note } from '../../model/note.js';
import type { Panel } from '../../model/panel.js';
import { buildBaseline } from './build-baseline.js';
import { hasColumn, texts } from './columns.js';
import { type Description, readDescription } from './description.js';

export interface OpenOptions {
  /** Trade elasticity of all sectors, for a table without a description. */
  readonly theta?: number;
  /** What one unit of its flows is. */
  readonly unit?: string;
}

/** Caliendo and Parro 2015, Review of Economic Studies 82: Table 1, full sample, aggregate elasticity. */
const THETA = 4.55;

const refuse = (message: string, hint: string): never => {
  throw new BilateralError('bad-input', message, { hint });
};

function yearOf(panel: Panel, asked: string | undefined, name: string): number {
  if (asked !== undefined) return Number(asked);
  const table = { panel, names: {} };
  const years = hasColumn(table, 'year')
    ? [...new Set(texts(table, 'year').map((text) => text.slice(0, 4)))].sort()
    : [];
  if (years.length === 1) return Number(years[0]);
  return refuse(
    years.length === 0 ? `${name} does not say of which year it is` : `${name} has ${years.length} years`,
    `name one: ${name}@${years.at(-1) ?? 2023}${years.length > 1 ? `; it has ${years.join(', ')}` : ''}`,
  );
}

/** A table of flows without a description: what is not known of it is assumed, and noted. */
function bare(panel: Panel, name: string, year: number, options: OpenOptions): Baseline {
  const notes: Note[] =
    options.theta === undefined
      ? [
          note(
            'theta-assumed',
            `the trade elasticity is taken as ${THETA} (Caliendo and Parro 2015, Table 1, aggregate)`,
          ),
        ]
      : [];
  const about: Description = {
    name,
    source: panel.source,
    year,
    unit: options.unit ?? UNKNOWN_UNIT,
    flows: name,
    theta: options.theta ?? THETA,
    notes,
  };
  return buildBaseline(about, { flows: panel });
}

async function described(name: string, files: BaselineFiles): Promise<Baseline> {
  const about = readDescription(await files.text(name), name);
  const table = (file: string | undefined) => (file === undefined ? undefined : files.table(file, name));
  const [flows, production, inputs, tariffs] = await Promise.all([
    files.table(about.flows, name),
    table(about.production),
    table(about.inputs),
    table(about.tariffs),
  ]);
  return buildBaseline(about, {
    flows,
    ...(production === undefined ? {} : { production }),
    ...(inputs === undefined ? {} : { inputs }),
    ...(tariffs === undefined ? {} : { tariffs }),
  });
}

/**
 * Opens a world by name: one that lies ready, a file that describes one (YAML, JSON), a table of flows (CSV, Parquet; `@2006` where it
 * has several years), or `panel:NAME@2006` of a store.
 * @throws BilateralError `bad-input`: no such world, with those that there are; what is wrong in its files
 */
export async function openBaseline(name: string, files: BaselineFiles, options: OpenOptions = {}): Promise<Baseline> {
  if (files.worlds.includes(name)) return described(name, files);
  const [, place = name, year] = /^(.*?)(?:@(\d{4}))?$/.exec(name) ?? [];
  const [, held] = /^panel:(.+)$/.exec(place) ?? [];
  if (held !== undefined) {
    const panel = (await files.held?.(held)) ?? null;
    if (panel === null) return refuse(`the store has no panel '${held}'`, 'bilateral import --panel keeps one');
    return bare(panel, place, yearOf(panel, year, place), options);
  }
  if (/\.(?:ya?ml|json)$/i.test(place)) return described(place, files);
  if (!/[./\\]/.test(place))
    return refuse(
      `there is no world '${name}'`,
      `${didYouMean(name, files.worlds) ?? ''} There are ${files.worlds.join(', ')}; or name a file (CSV, Parquet, or YAML that describes one)`.trim(),
    );
  const panel = await files.table(place);
  return bare(panel, place, yearOf(panel, year, place), options);
}
