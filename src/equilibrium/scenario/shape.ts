/** What may stand at a place of a scenario file: read by `check-shape.ts`, printed as JSON Schema by `json-schema.ts`. */
export type Shape =
  | { readonly kind: 'text' | 'flag' | 'names' | 'selection'; readonly about: string }
  | { readonly kind: 'choice'; readonly about: string; readonly of: readonly string[] }
  | {
      readonly kind: 'number';
      readonly about: string;
      readonly whole?: boolean;
      readonly above?: number;
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly kind: 'list'; readonly about: string; readonly of: Shape; readonly least?: number }
  /** Any keys, each with the same shape. */
  | { readonly kind: 'map'; readonly about: string; readonly of: Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: 'object';
  readonly about: string;
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  /** Exactly one key of these. */
  readonly oneOf?: readonly string[];
  /** Keys that say something only beside another. */
  readonly beside?: Readonly<Record<string, string>>;
}
