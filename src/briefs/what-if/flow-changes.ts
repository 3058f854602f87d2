import type { Counterfactual } from '../../model/counterfactual.js';

/** Trade of one direction over some sectors, in the baseline's unit. */
export interface FlowChange {
  readonly exporter: string;
  readonly importer: string;
  readonly before: number;
  readonly after: number;
}

/** Every flow across a border over all sectors, or some; domestic sales are not among them. */
export function flowChanges(made: Counterfactual, sectors: readonly string[] | null = null): readonly FlowChange[] {
  const { baseline, flows } = made;
  const { economies } = baseline;
  const count = economies.length;
  const chosen = baseline.sectors.flatMap((name, j) => (sectors === null || sectors.includes(name) ? [j] : []));
  const out: FlowChange[] = [];
  for (let importer = 0; importer < count; importer++)
    for (let exporter = 0; exporter < count; exporter++) {
      if (importer === exporter) continue;
      let [before, after] = [0, 0];
      for (const j of chosen) {
        const at = (j * count + importer) * count + exporter;
        before += baseline.flows[at]!;
        after += flows[at]!;
      }
      out.push({ exporter: economies[exporter]!, importer: economies[importer]!, before, after });
    }
  return out;
}

export interface Diversion {
  /** From the largest fall on. */
  readonly falls: readonly FlowChange[];
  /** From the largest rise on. */
  readonly rises: readonly FlowChange[];
}

const change = ({ before, after }: FlowChange): number => after - before;

/** The largest rises and falls in value, `most` of each; changes below a millionth of all trade are none. */
export function diversion(flows: readonly FlowChange[], most = 5): Diversion {
  const least = flows.reduce((sum, { before }) => sum + before, 0) * 1e-6;
  const moved = flows.filter((one) => Math.abs(change(one)) > least).sort((a, b) => change(b) - change(a));
  const up = moved.filter((one) => change(one) > 0);
  const down = moved.filter((one) => change(one) < 0).reverse();
  return { falls: down.slice(0, most), rises: up.slice(0, most) };
}
