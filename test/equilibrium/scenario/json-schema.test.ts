import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioSchema } from '../../../src/equilibrium/scenario/json-schema.js';

type Json = { [key: string]: Json } & { readonly [index: number]: Json };

describe('the published JSON Schema', () => {
  const schema = scenarioSchema() as unknown as Json;

  it('is the one that `npm run schema` makes', () => {
    const published = readFileSync(new URL('../../../docs/equilibrium/scenario.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('closes every object, and asks for one way of saying how large a shock is', () => {
    const shock = schema.properties!.shocks!.items!;
    expect(shock.additionalProperties).toBe(false);
    expect(shock.properties!.tariff!.oneOf).toEqual([{ required: ['to'] }, { required: ['points'] }]);
    expect(shock.properties!.barrier!.dependentRequired).toEqual({ se: ['effect'], times: ['coefficient'] });
    expect(shock.properties!.barrier!.properties!.percent!.exclusiveMinimum).toBe(-100);
  });
});
