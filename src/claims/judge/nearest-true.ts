import { economyName } from '../../model/economy.js';
import type { Figure } from '../../model/figure.js';
import { FLOWS, type Flow, MIRROR_FLOW } from '../../model/flow.js';
import { justBefore, type Period, periodInWords, samePeriod, shift, yearBefore } from '../../model/period.js';
import { decimalsOf } from '../../model/quantity.js';
import type { Sought } from './book.js';
import type { Case } from './case.js';
import { namesFlow, namesMonth, namesPartner, namesPeriod } from './explicit.js';
import { agrees } from './recompute.js';

/** A figure beside the one sought that is exactly the number printed. */
export interface Neighbour {
  readonly figure: Figure;
  /** `imports`, `2022`, `the imports of the United States`: what the number is the figure of. */
  readonly of: string;
  /** Do the claim's own words rule this other figure out? */
  readonly ruledOut: boolean;
}

const FLOW_NAME: Readonly<Record<Flow, string>> = {
  exports: 'exports',
  imports: 'imports',
  total: 'total trade',
  balance: 'the balance',
};

interface Candidate {
  readonly sought: Sought;
  readonly of: string;
  readonly ruledOut: (c: Case) => boolean;
}

/** Is another figure of the sentence of that period? Then the number may be too. */
const saidBeside = (c: Case, period: Period): boolean => c.claims.some((o) => inSentence(c, o, period));

const inSentence = ({ claim }: Case, { sentence, period: of }: Case['claim'], period: Period): boolean =>
  sentence[0] === claim.sentence[0] && of !== null && samePeriod(of, period);

const periodsNear = (period: Period): readonly Period[] =>
  period.months === 1
    ? [justBefore(period), shift(period, 1), yearBefore(period), shift(period, 12)]
    : [yearBefore(period), shift(period, 12 * Math.ceil(period.months / 12))];

/** A month's number may be that of the year so far, where the text gives figures of it. */
function soFar(sought: Sought): readonly Candidate[] {
  const { start, months } = sought.period;
  if (months !== 1 || start.endsWith('-01')) return [];
  const period: Period = { start: `${start.slice(0, 4)}-01`, months: Number(start.slice(5, 7)) };
  const told = ({ claims }: Case): boolean => claims.some((o) => o.period !== null && samePeriod(o.period, period));
  // Beside an amount of the month, the number is of the month.
  const ofMonth = (c: Case): boolean =>
    c.claims.some((o) => o !== c.claim && /^(?:level|balance)$/.test(o.kind) && inSentence(c, o, sought.period));
  const ruledOut = (c: Case): boolean => namesMonth(c) || ofMonth(c) || !told(c);
  return [{ sought: { ...sought, period }, of: periodInWords(period), ruledOut }];
}

function candidates(sought: Sought): readonly Candidate[] {
  const flows = FLOWS.filter((flow) => flow !== sought.flow).map(
    (flow): Candidate => ({ sought: { ...sought, flow }, of: FLOW_NAME[flow], ruledOut: namesFlow }),
  );
  const periods = periodsNear(sought.period).map(
    (period): Candidate => ({
      sought: { ...sought, period },
      of: periodInWords(period),
      ruledOut: (c) => namesPeriod(c) && !saidBeside(c, period),
    }),
  );
  const mirror: readonly Candidate[] =
    sought.partner === 'WLD'
      ? []
      : [
          {
            sought: {
              ...sought,
              reporter: sought.partner,
              partner: sought.reporter,
              flow: MIRROR_FLOW[sought.flow],
            },
            of: `the figures of ${economyName(sought.partner, { the: true })}`,
            ruledOut: () => false,
          },
        ];
  const world: readonly Candidate[] =
    sought.partner === 'WLD'
      ? []
      : [{ sought: { ...sought, partner: 'WLD' }, of: 'trade with all partners', ruledOut: namesPartner }];
  return [...periods, ...soFar(sought), ...flows, ...world, ...mirror];
}

/** Digits that a match must have before it is more than chance: `7 %` is the rate of many things. */
const digitsPrinted = (c: Case): number => {
  const { quantity } = c.claim;
  if (!quantity) return 0;
  return Math.abs(quantity.value).toFixed(decimalsOf(quantity.step)).replace('.', '').replace(/^0+/, '').length;
};

/**
 * The figure next to the one sought (another flow, a neighbouring period, all partners, the partner's books) that is the number
 * printed; `look` gives the figures of a place. A number of one digit is found nowhere, since it is found everywhere.
 */
export function nearestTrue(c: Case, sought: Sought, look: (at: Sought) => readonly Figure[]): Neighbour | null {
  if (digitsPrinted(c) < 2 || c.claim.quantity?.hedge) return null;
  for (const { sought: at, of, ruledOut } of candidates(sought)) {
    const figure = look(at).find((f) => agrees(f, c.interval));
    if (figure) return { figure, of, ruledOut: ruledOut(c) };
  }
  return null;
}
