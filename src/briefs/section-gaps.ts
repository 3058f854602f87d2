import { type Facts, isFirst } from '../measures/chosen/flow-facts.js';
import type { Brief, Section, Table } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { inputsOf } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import { yearBefore } from '../model/period.js';
import { currencyWords, listed, named, possessive, whenWords } from './wording.js';

/** What a reader would ask next and these figures do not answer, with what would be needed. */
export function notReached(input: BriefInput, facts: Facts): Section {
  const when = whenWords(input.period);
  const before = whenWords(yearBefore(input.period));
  const flows = [facts.exports, facts.imports, facts.total];
  const noLevel = flows.filter((f) => !f.level).map((f) => f.flow);
  const noBase = flows.filter((f) => f.level && !(f.base && isFirst(f.base))).map((f) => f.flow);
  const office = facts.source.publisher;
  const rounded = flows
    .filter((f) => f.level && 'status' in f.level && f.level.status === 'first_published_rounded')
    .map((f) => f.flow);
  const products = new Set([...input.own, ...input.mirror].map((o) => o.product));
  const notes: Note[] = [
    ...(noLevel.length
      ? [
          note(
            'level',
            `${listed(noLevel)} of ${when}: not held from ${office}; needed: its table by partner for ${when}`,
          ),
        ]
      : []),
    ...(noBase.length
      ? [
          note(
            'first-base',
            `${listed(noBase)} as first published for ${before}: not held; needed: ${office}’s release of that time`,
          ),
        ]
      : []),
    ...(rounded.length
      ? [
          note(
            'rounded',
            `${listed(rounded)} of ${when} held only in rounded digits; needed: the unrounded line of ${office}’s table`,
          ),
        ]
      : []),
    ...(products.size < 2
      ? [
          note(
            'products',
            `which goods moved: no figures by product are in this brief; needed: ${possessive(input.reporter)} ${when} and ${before} by HS chapter with ${named(input.partner)}; bilateral explain uses what products are held`,
          ),
        ]
      : []),
    note(
      'volumes',
      `price or quantity: values only; needed: quantities by product, or export and import price indices in ${currencyWords(facts.source.currency)}`,
    ),
    note('services', 'services are not in these figures: needed, the balance of payments by partner'),
    // Without an answer the notes say why; with one they stand beside it.
    ...(input.whatIf && input.whatIf.cases.length === 0 ? input.whatIf.notes : []),
    ...(input.whatNext && input.whatNext.outlooks.length === 0 ? input.whatNext.notes : []),
    note('cause', 'why it moved is not stated: that needs demand, prices, product mix and curbs side by side'),
  ];
  return { id: 'gaps', title: 'What these figures do not reach', sentences: [], tables: [], charts: [], notes };
}

/** Every table that a figure in the brief rests on, once. */
export function sourcesOf(sections: Brief['sections'], summary: Brief['summary']): Section {
  const figures = [...summary, ...sections.flatMap((s) => s.sentences)].flatMap((s) => s.figures);
  const inputs = figures.flatMap(inputsOf);
  const groups = new Map<string, { days: Set<string>; via: Set<string>; rows: Set<unknown> }>();
  for (const o of inputs) {
    const key = `${o.publisher}\n${o.table}`;
    const group = groups.get(key) ?? { days: new Set(), via: new Set(), rows: new Set() };
    group.days.add(o.released);
    group.rows.add(o);
    for (const v of o.via) group.via.add(v);
    groups.set(key, group);
  }
  const table: Table = {
    title: 'Sources of the figures stated',
    columns: ['Publisher', 'Table', 'Released', 'Figures used', 'Seen through'],
    rows: [...groups].map(([key, g]) => {
      const [publisher, name] = key.split('\n');
      const days = [...g.days].sort();
      return [
        publisher!,
        name!,
        days.length > 1 ? `${days[0]} to ${days.at(-1)}` : days[0]!,
        String(g.rows.size),
        [...g.via].sort().join('; ') || 'the publisher',
      ];
    }),
    source: 'the rows behind each sentence',
  };
  return { id: 'sources', title: 'Sources', sentences: [], tables: [table], charts: [], notes: [] };
}
