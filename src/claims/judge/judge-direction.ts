import type { Verdict } from '../../model/verdict.js';
import { rate, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { type Growth, growths } from './growth-readings.js';
import { noFigures } from './no-figures.js';
import { rateReadings } from './recompute.js';

const FALLS = /^(?:fall|decrease|narrow|less_than)$/;
const RISES = /^(?:rise|increase|widen|more_than)$/;

const OF_A_SHARE = /\b(?:share|proportion|portion)\b/i;

/** "Trade shrank": only the direction. */
export function judgeDirection(c: Case, sought: Sought): Verdict {
  const { claim, book } = c;
  const direction = claim.direction ?? '';
  const down = FALLS.test(direction);
  if (!down && !RISES.test(direction) && STILL.test(claim.quote)) return judgeStill(c, sought);
  if (!down && !RISES.test(direction))
    return cannotTell(claim, 'ambiguous', 'the text gives neither a number nor a direction');
  if (OF_A_SHARE.test(c.text.slice(Math.max(0, claim.start - 200), claim.end)))
    return cannotTell(claim, 'ambiguous', 'the text may mean a share, not an amount');
  const rates = claim.comparison === 'yoy' ? rateReadings(book, sought).filter((r) => r.known) : [];
  const changes = growths(c, sought);
  const known = changes.filter((g) => g.known).map((g) => g.growth);
  const found = [...rates.map((r) => r.figure), ...known];
  const figure = found[0];
  if (!figure) return byLater(c, sought, down, changes[0]?.growth);
  const shown = `${rate(figure.value)} (${source(figure)})`;
  const said = { text: shown, computed: figure.value, unit: 'percent' };
  const is = down ? figure.high < 0 : figure.low > 0;
  const not = found.every((f) => (down ? f.low > 0 : f.high < 0));
  if (is) return verdict({ status: 'holds', ...said, evidence: evidenceFor(book, figure) });
  if (not) return verdict({ status: 'fails', ...said, evidence: [...evidenceFor(book, figure), quoted(claim)] });
  return cannotTell(
    claim,
    'ambiguous',
    `${shown}: no sure change, within rounding or currency`,
    evidenceFor(book, figure),
  );
}

/** Figures that came out after the day may bear a direction out; that they do not may be a revision. */
function byLater(c: Case, sought: Sought, down: boolean, growth: Growth['growth'] | undefined): Verdict {
  if (!growth) return noFigures(c, sought);
  const text = `${rate(growth.value)} (${source(growth)}; no vintage of the day is held)`;
  const evidence = evidenceFor(c.book, growth);
  return (down ? growth.high < 0 : growth.low > 0)
    ? verdict({ status: 'holds', text, computed: growth.value, unit: 'percent', evidence })
    : cannotTell(c.claim, 'no data', text, evidence);
}

const STILL = /\b(?:stagnat\w+|unchanged|flat|steady|stable|standstill)\b/i;

/** Points that nobody calls a change, and points that some may not. */
const NO_CHANGE = { sure: 0.5, roughly: 2 } as const;

/** "Imports stagnated": hardly any change either way. */
function judgeStill(c: Case, sought: Sought): Verdict {
  const published =
    c.claim.comparison === 'yoy' ? rateReadings(c.book, sought).find((r) => r.known)?.figure : undefined;
  const figure = published ?? growths(c, sought).find((g) => g.known)?.growth;
  if (!figure) return noFigures(c, sought);
  const size = Math.abs(figure.value);
  const text = `${rate(figure.value)} (${source(figure)})`;
  const evidence = evidenceFor(c.book, figure);
  if (size > NO_CHANGE.roughly)
    return cannotTell(c.claim, 'ambiguous', `${text}: how much is no change is open`, evidence);
  const said = { text, computed: figure.value, unit: 'percent', evidence };
  return size <= NO_CHANGE.sure
    ? verdict({ status: 'holds', ...said })
    : verdict({ status: 'holds-if', reading: 'roughly', ...said });
}
