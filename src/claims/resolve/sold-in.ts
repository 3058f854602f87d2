import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';

const IN = /^\s+(?:(?:lower|higher)\s+)?in\s+(?:the\s+)?$/;
const GENITIVE = /^'s?\b/;

/** "The value of exports dropped # in Japan and # in China": the market where it did, in the figures of whoever sells. */
export function soldIn({ kind, flow, atEnd }: Draft, { economies, masked }: Marks, main: string | null): string | null {
  if (kind !== 'growth' || flow?.by !== 'noun' || flow.flow !== 'exports') return null;
  if (flow.partner !== null || main === null || (flow.reporter ?? main) !== main) return null;
  // "The Philippines logged a fall in exports, followed by a contraction of # in Thailand": each tells its own trade.
  if (economies.some((e) => e.end <= flow.start && e.code !== main)) return null;
  const next = economies.find((e) => e.start >= atEnd);
  if (!next || next.code === main || next.code === OTHERS || next.code === 'WLD' || next.form === 'capital')
    return null;
  return IN.test(masked.slice(atEnd, next.start)) && !GENITIVE.test(masked.slice(next.end)) ? next.code : null;
}
