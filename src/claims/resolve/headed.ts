import type { Marks } from '../extract/draft.js';
import { opensApposed } from './apposed-partner.js';
import { productSought } from './sought-product.js';
import { type Place, placeWith } from './topic.js';

const AMOUNT = /^(?:up|down|about|an?|the\s)?\s*#/;

/** A paragraph that a word before a colon opens is of what that word names: "Origins: the United States was first with". */
export function headed(place: Place, { head, sentence, text, masked }: Marks): Place {
  if (head === null || (place.block === sentence.block && !sentence.opensItem && place.topic.flow === head.flow))
    return place;
  // "Exports: #" names its flow itself.
  if (!head.parts && AMOUNT.test(masked.slice(head.end))) return place;
  const { base, topic, main } = place;
  const told = base ?? topic;
  const oneWay = told.flow === 'balance' || told.flow === null ? topic.flow : told.flow;
  // "Imports rose. By product:": of what this paragraph is about.
  const here = place.block === sentence.block && topic.flow !== 'balance' ? topic.flow : null;
  const flow = head.flow ?? here ?? oneWay;
  return placeWith(place, {
    block: sentence.block,
    topic: {
      reporter: told.reporter ?? main,
      partner: told.partner ?? 'WLD',
      flow,
      gap: flow === 'balance' ? head.gap : null,
      product: productSought(text.slice(0, head.end)) ?? place.product ?? told.product,
    },
  });
}

const LABEL = /^(?:the\s+)?@+:\s/i;
/** "United States: exports dropped": with whom the line is. */
export function labelPartner({ masked, economies }: Marks, main: string | null): string | null {
  if (main === null || main === 'WLD' || !masked.includes(': ')) return null;
  if (!LABEL.test(masked) && !opensApposed(masked)) return null;
  const at = masked.indexOf('@');
  const code = economies.find((e) => e.start === at)?.code ?? null;
  return code === main ? null : code;
}
