import { impliedBase } from '../../measures/rebase.js';
import { shareOfChange } from '../../measures/share-of-change.js';
import { total } from '../../measures/total.js';
import { economyName } from '../../model/economy.js';
import type { Figure, Measurement } from '../../model/figure.js';
import type { Flow } from '../../model/flow.js';
import { type Note, note } from '../../model/note.js';
import { periodInWords, yearBefore } from '../../model/period.js';
import type { Policy } from '../../model/policy.js';
import type { Evidence, Verdict } from '../../model/verdict.js';
import { level } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, soughtIn } from './case.js';
import { evidenceFor } from './evidence.js';
import { measuresTouching } from './measures-touching.js';
import { levelReadings, rateReadings } from './recompute.js';

const DEMAND = /\bdemand\b|\bslowdown\b|\binterest rates\b|\binflation\b/i;

/** A cause is never a finding; what the figures do say of it stands beside. */
export function judgeCause(c: Case): Verdict {
  const { claim, book } = c;
  const sought =
    claim.period && claim.reporter && claim.partner
      ? soughtIn(c, { flow: 'total', product: 'goods', currency: null })
      : null;
  const parts = sought ? partsOfChange(c, sought) : null;
  if (!sought || !parts) return cannotTell(claim, 'a cause', 'a cause; the figures held say nothing of it');
  const name = economyName(sought.reporter);
  const moved = parts.whole < 0 ? 'fall' : 'rise';
  const lead = `a cause; ${Math.round(parts.exports.value)} % of the ${moved} is ${name}'s exports`;
  const words = `${claim.quote} ${c.text.slice(claim.start, claim.end)}`;
  const side = touchedSide(words, c, sought, parts) ?? demandSide(words, c, sought, parts) ?? NOTHING;
  return {
    ...cannotTell(claim, 'a cause', `${lead}${side.text} (${periodInWords(sought.period)})`, [
      ...evidenceFor(book, parts.exports, parts.imports, ...side.figures),
      ...side.policies.map(policyEvidence),
    ]),
    notes: side.notes,
  };
}

/** What is said of the side that a cause can have acted on. */
interface Side {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly policies: readonly Policy[];
  readonly notes: readonly Note[];
}
const NOTHING: Side = { text: '', figures: [], policies: [], notes: [] };

/** How much of the change lies on the side that the curbs or tariffs of the words act on. */
function touchedSide(words: string, c: Case, { reporter, partner, period }: Sought, parts: Parts): Side | null {
  const touching = measuresTouching(words, c.book.policies ?? [], [reporter, partner], period);
  if (!touching) return null;
  const { kind, importer, policies } = touching;
  const flow = importer === reporter ? 'imports' : 'exports';
  const part = parts[flow].value;
  const buyer = economyName(importer, { the: true });
  // What went before speaks of exports.
  const text =
    flow === 'exports' && part >= 50
      ? `, on which ${kind} on sales to ${buyer} act`
      : `, ${part < 50 ? 'while' : 'and'} ${kind} on sales to ${buyer} act on its ${flow} (${Math.round(part)} %)`;
  const codes = [...new Set(policies.flatMap(({ hsCodes }) => hsCodes.match(/\b\d{4}\b/g) ?? []))].sort();
  return {
    text,
    figures: [],
    policies,
    notes: [
      note(
        'accounting',
        `accounting, not cause: ${Math.round(part)} % is the part of the change on the side where the ${kind} in force act, in all products, those they name and those they do not`,
      ),
      note(
        'products',
        codes.length > 0
          ? `the measures name goods of HS ${codes.join(', ')}: what part lies in those takes figures by product; what fell there would be the most that the ${kind} can have taken`
          : `what part lies in the goods that the ${kind} name takes figures by product`,
      ),
    ],
  };
}

/** How much of the change on the larger side is demand for all imports there, where those are held; by log means. */
function demandSide(words: string, c: Case, sought: Sought, parts: Parts): Side | null {
  if (!DEMAND.test(words)) return null;
  const exports = Math.abs(parts.exports.value) >= Math.abs(parts.imports.value);
  const [importer, exporter] = exports ? [sought.partner, sought.reporter] : [sought.reporter, sought.partner];
  // Figures of the importer, whoever the text quotes.
  const { publisher: _, ...open } = sought;
  const bought = { ...open, reporter: importer, flow: 'imports' as const };
  const own = levelPair(c, { ...bought, partner: exporter });
  const all = levelPair(c, { ...bought, partner: 'WLD' });
  const found = own && all ? splitByDemand(own, all) : null;
  if (!own || !all || !found) return { ...NOTHING, text: '; how much of it was demand, the figures held do not show' };
  const [more, higher] = own.now.value < own.base.value ? ['less', 'lower'] : ['more', 'higher'];
  return {
    text: `; of what ${economyName(importer, { the: true })} bought ${more} from ${economyName(exporter, { the: true })}, ${Math.round(found.demand)} % is ${higher} demand for all imports, ${Math.round(found.share)} % a ${higher} share`,
    figures: [own.now, own.base, all.now, all.base],
    policies: [],
    notes: [
      note(
        'accounting',
        `accounting, not cause: log means split the change of ${economyName(importer, { the: true })}'s imports from ${economyName(exporter, { the: true })}, ${level(own.now.value - own.base.value, own.now.currency)}, into its demand for all imports (${found.demand.toFixed(1)} %) and the share in them (${found.share.toFixed(1)} %)`,
      ),
    ],
  };
}

/** Percent of a change that demand and share add by log means; null where they went apart, or something is not positive. */
function splitByDemand(own: Pair, all: Pair): { readonly demand: number; readonly share: number } | null {
  const whole = Math.log(own.now.value / own.base.value);
  const demand = (100 * Math.log(all.now.value / all.base.value)) / whole;
  return demand >= 0 && demand <= 100 ? { demand, share: 100 - demand } : null;
}

const policyEvidence = (policy: Policy): Evidence => ({
  source: policy.by,
  table: 'measures',
  vintage: policy.announced,
  period: `${policy.effective} to ${policy.ended ?? 'no end held'}`,
  value: null,
  unit: '',
  via: [policy.source],
  text: `${policy.type.replaceAll('_', ' ')}, ${policy.direction}: ${policy.goods} (${policy.verification.replaceAll('_', ' ')})`,
});

interface Parts {
  readonly exports: Measurement;
  readonly imports: Measurement;
  /** Growth of exports and imports together, percent, for its sign. */
  readonly whole: number;
}

/** How much of the change in total trade exports and imports make up, on the bases that the published rates imply. */
function partsOfChange(c: Case, sought: Sought): Parts | null {
  const pair = (flow: Flow): Pair | null => {
    for (const growth of rateReadings(c.book, { ...sought, flow }).filter((r) => r.known)) {
      const now = levelReadings(c.book, { ...sought, flow, currency: growth.figure.currency }).find(
        (r) => r.known && r.publisher === growth.publisher,
      )?.figure;
      if (now) return { now, base: impliedBase(now, growth.figure) };
    }
    return levelPair(c, { ...sought, flow });
  };
  const [x, m] = [pair('exports'), pair('imports')];
  if (!x || !m || x.now.currency !== m.now.currency || x.base.currency !== m.base.currency) return null;
  try {
    const [now, base] = [total(x.now, m.now), total(x.base, m.base)];
    return {
      exports: shareOfChange(x.now, x.base, now, base),
      imports: shareOfChange(m.now, m.base, now, base),
      whole: now.value - base.value,
    };
  } catch {
    return null;
  }
}

interface Pair {
  readonly now: Figure;
  readonly base: Figure;
}

function levelPair(c: Case, sought: Sought): Pair | null {
  const now = levelReadings(c.book, sought).find((r) => r.known);
  const base = levelReadings(c.book, { ...sought, period: yearBefore(sought.period) }).find(
    (r) => r.known && r.publisher === now?.publisher && r.figure.currency === now?.figure.currency,
  );
  return now && base ? { now: now.figure, base: base.figure } : null;
}
