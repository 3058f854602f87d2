import type { Claim } from '../../model/claim.js';
import { economyName } from '../../model/economy.js';
import { periodInWords } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, isNarrowed, quoted, verdict } from './case.js';
import { isRefuted } from './refuted.js';

const name = (code: string): string => {
  try {
    return economyName(code, { the: true });
  } catch {
    return code;
  }
};

const JOIN = { exports: 'to', imports: 'from', total: 'with', balance: 'with' } as const;
const FLOW = { exports: 'exports', imports: 'imports', total: 'trade', balance: 'balance' } as const;

const what = (sought: Sought): string =>
  `${sought.product === 'goods' ? 'goods ' : `${sought.product.replace('_', ' and ')} `}${FLOW[sought.flow]} of ${name(sought.reporter)} ${JOIN[sought.flow]} ${name(sought.partner)}, ${periodInWords(sought.period)}`;

/** Is another member of the contradiction wrong by the figures held? Then that one explains it. */
const othersRefuted = (c: Case): boolean =>
  c.claims.some((other) => c.arithmetic.others.includes(other.id) && isRefuted(c.book, other));

/** Two sayers may contradict one another without either text being wrong ("800 billion, he said; it was 566"). */
const saidByOthers = (c: Case): boolean =>
  /for the same figure/.test(c.arithmetic.why ?? '') &&
  c.claims.some((o) => c.arithmetic.others.includes(o.id) && o.attribution !== c.claim.attribution);

/** Claims that other numbers of the text hardly settle: what is compared, or which part is meant, stands in words. */
const isLoose = (claim: Claim): boolean =>
  claim.kind === 'rank' || claim.kind === 'ratio' || claim.scope !== undefined || claim.basis !== undefined;

/** Is this a member of a contradiction of which no other one is wrong by the figures held? */
export const isOnlyWrong = (c: Case): boolean =>
  c.arithmetic.status === 'inconsistent' && !isLoose(c.claim) && !othersRefuted(c) && !saidByOthers(c);

/** What the text itself says when no figure is held: a contradiction fails its most likely member. */
export function byTheText(c: Case): Verdict | null {
  const { claim, arithmetic } = c;
  if (arithmetic.status !== 'inconsistent') return null;
  const others = c.claims.filter((o) => arithmetic.others.includes(o.id)).map((o: Claim) => quoted(o));
  const evidence = [quoted(claim), ...others];
  return arithmetic.suspect && isOnlyWrong(c)
    ? verdict({
        status: 'fails',
        reading: 'within the text',
        text: `the text contradicts itself: ${arithmetic.why}`,
        evidence,
      })
    : cannotTell(claim, 'ambiguous', `cannot be right together with the rest: ${arithmetic.why}`, evidence);
}

export function noFigures(c: Case, sought: Sought): Verdict {
  const text = byTheText(c);
  if (text) return text;
  const fits = c.arithmetic.checkable ? "; the text's own numbers agree" : '';
  return cannotTell(c.claim, 'no data', `no figure held for ${what(sought)}${fits}`);
}

const BASIS = {
  constant_prices: 'in constant prices',
  volume: 'a volume',
  seasonally_adjusted: 'seasonally adjusted',
} as const;

/** The claim leaves a side, the flow or the period open, or is about something that the figures do not carry. */
export function unsupported(c: Case): Verdict {
  const { claim } = c;
  const text = byTheText(c);
  if (text) return text;
  if (claim.basis)
    return cannotTell(claim, 'no data', `${BASIS[claim.basis]}; the figures held are values at current prices`);
  if (claim.period?.days)
    return cannotTell(claim, 'no data', `no figures are held for part of a month (${periodInWords(claim.period)})`);
  if (isNarrowed(claim))
    return cannotTell(claim, 'no data', `limited to ${claim.scope}; the figures held are of the whole`);
  const open = [
    claim.reporter ? '' : 'whose figures',
    claim.reporter && !claim.partner ? 'with which one partner' : '',
    claim.flow ? '' : 'which flow',
    claim.period ? '' : 'which period',
  ].filter((part) => part !== '');
  return cannotTell(
    claim,
    'ambiguous',
    open.length > 0 ? `the text does not say ${open.join(', nor ')}` : 'the figures held do not carry what it is about',
  );
}
