import type { Draft, Marks } from '../extract/draft.js';
import type { Place } from './topic.js';

const SHIPPED = /^(?:[a-z]+\s)?(?:shipments|exports|deliveries|supplies|sales)\b/i;
const FROM = /(?:^|\s)from\s+(?:the\s+)?$/i;

/** "Shipments from Vietnam dropped", "from Peru, coffee exports were #", in figures of the whole world: what each sold to all. */
export function shippedFrom({ flow }: Draft, { masked, economies }: Marks, { main }: Place): string | null {
  if (main !== 'WLD' || flow?.by !== 'noun' || flow.reporter !== null || flow.partner === 'WLD') return null;
  if (!SHIPPED.test(masked.slice(flow.start, flow.end + 20))) return null;
  const isFrom = (start: number): boolean => FROM.test(masked.slice(Math.max(0, start - 12), start));
  const code =
    flow.partner ?? (flow.flow === 'exports' && isFrom(economies[0]?.start ?? 0) ? economies[0]!.code : null);
  if (code === 'WLD' || !economies.some((e) => e.code === code && isFrom(e.start))) return null;
  // "From Peru, exports to China": both sides are said.
  return flow.partner === null &&
    economies.some((e) => e.code !== code && e.start >= flow.end && e.start < flow.end + 12)
    ? null
    : code;
}
