import { SCENARIO_SHAPE } from './scenario-shape.js';
import type { ObjectShape, Shape } from './shape.js';

type Json = Readonly<Record<string, unknown>>;

const NAME: Json = { type: ['string', 'number'] };
const NAMES: Json = { type: 'array', items: NAME, minItems: 1 };

const objectOf = (shape: ObjectShape): Json => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(shape.keys).map(([key, value]) => [key, schemaOf(value)])),
  required: shape.required,
  additionalProperties: false,
  ...(shape.oneOf === undefined ? {} : { oneOf: shape.oneOf.map((key) => ({ required: [key] })) }),
  ...(shape.beside === undefined
    ? {}
    : { dependentRequired: Object.fromEntries(Object.entries(shape.beside).map(([key, other]) => [key, [other]])) }),
});

function formOf(shape: Shape): Json {
  switch (shape.kind) {
    case 'text':
      return NAME;
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { enum: shape.of };
    case 'names':
      return NAMES;
    case 'selection':
      return { anyOf: [NAME, NAMES] };
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        ...(shape.above === undefined ? {} : { exclusiveMinimum: shape.above }),
        ...(shape.least === undefined ? {} : { minimum: shape.least }),
        ...(shape.most === undefined ? {} : { maximum: shape.most }),
      };
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.of),
        ...(shape.least === undefined ? {} : { minItems: shape.least }),
      };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.of) };
    case 'object':
      return objectOf(shape);
  }
}

const schemaOf = (shape: Shape): Json => ({ description: shape.about, ...formOf(shape) });

/** JSON Schema (draft 2020-12) of a scenario file, made from the same table that files are checked by. */
export const scenarioSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Scenario',
  ...schemaOf(SCENARIO_SHAPE),
});
