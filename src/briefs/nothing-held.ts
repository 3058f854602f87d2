import { factsOf, hasFigures } from '../measures/chosen/flow-facts.js';
import { sourceOf } from '../measures/chosen/levels.js';
import type { BriefInput, Held } from '../model/brief-input.js';
import { BilateralError } from '../model/error.js';
import { formatPeriod, frequencyOf } from '../model/period.js';
import { flowWords, listed, named, possessive, whenWords } from './wording.js';

const LENGTH: Readonly<Record<number, string>> = { 1: 'months', 3: 'quarters', 6: 'halves', 12: 'years' };
const startWords = (h: Held, start: string): string => (h.months === 12 ? start.replace(/-01$/, '') : start);
const inWords = (h: Held): string =>
  `${h.flow} in ${h.currency} by ${h.publisher} (${LENGTH[h.months] ?? `stretches of ${h.months} months`} ${startWords(h, h.first)} to ${startWords(h, h.last)}, ${h.rows} held)`;

/** What to say when a brief has nothing to stand on: what was asked, what is there, what to ask for. */
export function nothingHeld(input: BriefInput): BilateralError {
  const asked = `${possessive(input.reporter)} goods ${flowWords('total', input.partner)} in ${whenWords(input.period)}`;
  const other = sourceOf(input.mirror);
  const turned =
    other && hasFigures(factsOf(other, input.period))
      ? `; ${named(input.partner)} records this trade, try: bilateral brief ${input.partner} ${input.reporter} ${formatPeriod(input.period)}`
      : '';
  const usual = input.held.filter((h) => h.partner === input.partner && h.reporter === input.reporter);
  if (input.own.length === 0) {
    const partners = [...new Set(input.held.filter((h) => h.reporter === input.reporter).map((h) => h.partner))].sort();
    return new BilateralError('no-data', `no figures are held of ${asked}`, {
      hint:
        (partners.length
          ? `${input.reporter} is held with ${partners.slice(0, 12).join(', ')}${partners.length > 12 ? ` and ${partners.length - 12} more` : ''}`
          : `nothing is held that ${input.reporter} reports; its customs office’s table by partner is needed`) + turned,
    });
  }
  const same = usual.filter((h) => h.months === input.period.months);
  const shown = (same.length ? same : usual).slice(0, 4).map(inWords);
  return new BilateralError(
    'unknown-period',
    `no ${frequencyOf(input.period).replace('_', '-')} figures are held of ${asked}, as of ${input.asOf}`,
    {
      hint: `${shown.length ? `held: ${listed(shown)}` : 'only growth rates are held for this pair, with no level'}${turned}`,
    },
  );
}
