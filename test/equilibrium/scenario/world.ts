import type { Baseline } from '../../../src/model/baseline.js';

/** Four economies, one of them the rest, and two sectors; the United States sells China no chips. */
export function smallWorld(more: Partial<Baseline> = {}): Baseline {
  const chips = [20, 0, 2, 3, 6, 40, 3, 4, 1, 2, 30, 3, 2, 2, 2, 20];
  const food = [50, 5, 1, 2, 4, 60, 2, 4, 1, 2, 40, 3, 3, 2, 2, 30];
  return {
    name: 'small',
    source: 'made up',
    year: 2020,
    unit: 'USD million',
    economies: ['CHN', 'USA', 'EUX', 'ROW'],
    sectors: ['chips', 'food'],
    flows: Float64Array.from([...chips, ...food]),
    tariffs: new Float64Array(32),
    theta: Float64Array.of(4, 5),
    valueAdded: new Float64Array(8).fill(1),
    inputs: new Float64Array(16).fill(0.5),
    final: new Float64Array(8).fill(0.5),
    aggregates: { EUX: ['DEU', 'NLD'], ROW: 'rest' },
    absent: ['TWN'],
    notes: [],
    ...more,
  };
}

/** A scenario around shocks, written as a file has them. */
export const around = (shocks: string, more = ''): string => `title: Try
baseline: small
${more}shocks:
${shocks
  .trim()
  .split('\n')
  .map((line) => `  ${line}`)
  .join('\n')}
`;
