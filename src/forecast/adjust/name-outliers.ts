import type { NamedOutlier, Outlier, OutlierMeasure } from '../../model/adjustment.js';
import type { Flow } from '../../model/flow.js';
import { monthAt, startIndex } from '../../model/period.js';
import type { Policy } from '../../model/policy.js';

/** Months before that of an outlier in which a measure still counts as standing at it: goods are weeks at sea. */
const BEFORE = 2;

/** Where goods come from and where they go. */
interface Route {
  readonly from: string;
  readonly to: string;
}

const routesOf = (reporter: string, partner: string, flow: Flow): readonly Route[] => {
  const out = { from: reporter, to: partner };
  const back = { from: partner, to: reporter };
  return flow === 'exports' ? [out] : flow === 'imports' ? [back] : [out, back];
};

/** Whether a measure is on goods that go this way: `USA import from CHN`, `CHN export to WORLD`. */
function onRoute({ direction }: Policy, { from, to }: Route): boolean {
  const [who, way, , other] = direction.split(' ');
  const [source, goal] = way === 'export' ? [who, other] : [other, who];
  return (source === from || source === 'WORLD') && (goal === to || goal === 'WORLD');
}

function eventsOf(policy: Policy): OutlierMeasure[] {
  const days = [
    ['took effect', policy.effective],
    ['announced', policy.announced],
    ['ended', policy.ended],
  ] as const;
  return days.flatMap(([event, day]) => (day === null ? [] : [{ policy, event, day }]));
}

const RANK = { 'took effect': 0, announced: 1, ended: 2 } as const;

/**
 * Sets beside each outlier the measures on its flow that took effect, were announced or ended in its month or the two before, each measure once.
 * That they coincide does not say that one made the other.
 */
export function nameOutliers(
  outliers: readonly Outlier[],
  policies: readonly Policy[],
  { reporter, partner, flow }: { readonly reporter: string; readonly partner: string; readonly flow: Flow },
): NamedOutlier[] {
  const routes = routesOf(reporter, partner, flow);
  const events = policies
    .filter((policy) => routes.some((route) => onRoute(policy, route)))
    .flatMap(eventsOf)
    .sort((a, b) => RANK[a.event] - RANK[b.event] || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return outliers.map((outlier) => {
    const at = startIndex(outlier.period);
    const near = events.filter(({ day }) => day.slice(0, 7) <= monthAt(at) && day.slice(0, 7) >= monthAt(at - BEFORE));
    const first = near.filter((one, i) => near.findIndex(({ policy }) => policy.id === one.policy.id) === i);
    return { ...outlier, measures: first };
  });
}
