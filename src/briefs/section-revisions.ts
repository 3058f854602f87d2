import type { Facts } from '../measures/chosen/flow-facts.js';
import { levelOf, type Source } from '../measures/chosen/levels.js';
import { growth } from '../measures/index.js';
import type { Section, Sentence } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { formatPeriod, type Period, samePeriod, yearBefore } from '../model/period.js';
import { amount, percent } from './number.js';
import { currencyWords, moved, possessive, sentence, sentenceCase, sourceLine, whenWords } from './wording.js';

const LEVELS: ReadonlySet<string> = new Set(['value', 'implied_base']);
const byRelease = (a: Observation, b: Observation): number =>
  a.released < b.released
    ? -1
    : a.released > b.released
      ? 1
      : a.publisher < b.publisher
        ? -1
        : a.publisher > b.publisher
          ? 1
          : 0;

/** Every vintage of one period's levels, all publishers, in order of release. */
export const vintagesOf = (input: BriefInput, facts: Facts, period: Period): readonly Observation[] =>
  input.own
    .filter((o) => LEVELS.has(o.indicator) && o.currency === facts.source.currency && samePeriod(o.period, period))
    .sort(byRelease);

/** The headline with the last figures of another publisher, such as what the office reported to the UN. */
function elsewhere(input: BriefInput, facts: Facts, publisher: string): Sentence[] {
  const source: Source = { ...facts.source, publisher };
  const now = levelOf(source, facts.lead.flow, input.period);
  const base = levelOf(source, facts.lead.flow, yearBefore(input.period));
  if (!now || !base) return [];
  const rate = growth(now, base);
  const what = facts.lead.flow === 'total' ? 'trade' : facts.lead.flow;
  return [
    sentence(
      'computed',
      `With the figures now held from ${publisher}, ${what} ${moved(rate.value)} in ${currencyWords(now.currency)}: ${amount(now.value, now.currency, 'evidence')} against ${amount(base.value, base.currency, 'evidence')}.`,
      [now, base, rate],
    ),
  ];
}

function laterHeadline(input: BriefInput, facts: Facts): Sentence[] {
  const { lead } = facts;
  const out: Sentence[] = [];
  if (lead.published && lead.againstBase && lead.base && lead.revised)
    out.push(
      sentence(
        'computed',
        `The published rate rests on a base that was changed: ${whenWords(yearBefore(input.period))} was first put at ${amount(lead.base.value, lead.currency, 'evidence')} and the rate implies ${amount(lead.newBase!.value, lead.currency, 'evidence')}. On the first figure ${lead.flow === 'total' ? 'trade' : lead.flow} ${moved(lead.againstBase.value)}, not ${percent(Math.abs(lead.published.value))}.`,
        [lead.base, lead.newBase, lead.againstBase, lead.published],
      ),
    );
  const implied = vintagesOf(input, facts, input.period)
    .filter((o) => o.indicator === 'implied_base' && o.flow === lead.flow)
    .at(-1);
  if (implied && lead.level) {
    const drift = growth(implied, lead.level);
    out.push(
      sentence(
        'computed',
        `The rate published a year later implies that ${whenWords(input.period)} was ${amount(implied.value, implied.currency, 'evidence')}: ${percent(Math.abs(drift.value), 2)} ${drift.value < 0 ? 'below' : 'above'} the level used here.`,
        [implied, lead.level],
      ),
    );
  }
  return out;
}

/** Each vintage of the period and its base, and what the headline would be with the last of them. */
export function revisions(input: BriefInput, facts: Facts): Section {
  const rows = [input.period, yearBefore(input.period)].flatMap((p) => vintagesOf(input, facts, p));
  const others = [...new Set(rows.map((o) => o.publisher))].filter((p) => p !== facts.source.publisher);
  const printed = rows.filter(
    (o) => o.publisher === facts.source.publisher && o.indicator === 'value' && o.period.start === input.period.start,
  );
  const flows = new Set(printed.map((o) => o.flow));
  return {
    id: 'revisions',
    title: 'Revisions since',
    sentences: [...laterHeadline(input, facts), ...others.flatMap((p) => elsewhere(input, facts, p))],
    tables: rows.length
      ? [
          {
            title: `${sentenceCase(possessive(input.reporter))} figures by day of release`,
            columns: ['Released', 'Publisher', 'Period', 'Flow', 'Value', 'What it is', 'Seen through'],
            rows: rows.map((o) => [
              o.released,
              o.publisher,
              formatPeriod(o.period),
              o.flow,
              amount(o.value, o.currency, 'evidence'),
              o.status.replaceAll('_', ' '),
              o.via.join('; ') || 'the publisher',
            ]),
            source: sourceLine(rows),
          },
        ]
      : [],
    charts: [],
    notes:
      rows.length === 0
        ? [
            note(
              'no-vintages',
              `no level was printed for exactly ${whenWords(input.period)}${facts.lead.level ? ': what stands here is made of other periods, in their latest vintage' : ', only growth'}`,
            ),
          ]
        : printed.length > 0 && printed.length === flows.size
          ? [
              note(
                'one-vintage',
                `${facts.source.publisher} figures for ${whenWords(input.period)} are held in one vintage; a later table of the same office would show what it revised`,
              ),
            ]
          : [],
  };
}
