/** What an expression comes to: one for every row, or one for all. */
export type Value =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** NaN or infinite where missing; `fresh` values belong to nobody else and may be written over. */
  | { readonly kind: 'number'; readonly values: Float64Array; readonly fresh: boolean }
  /** Code -1 where missing. */
  | { readonly kind: 'category'; readonly codes: Int32Array; readonly levels: readonly string[] };

export type NumberValue = Extract<Value, { kind: 'number' }>;
export type CategoryValue = Extract<Value, { kind: 'category' }>;

export const isText = (value: Value): value is Extract<Value, { kind: 'text' | 'category' }> =>
  value.kind === 'text' || value.kind === 'category';

/** The first few levels, as they are shown to whoever took them for numbers: `'ARG', 'AUS', ...`. */
export const firstLevels = (value: Value): string => {
  const levels = value.kind === 'category' ? value.levels : value.kind === 'text' ? [value.value] : [];
  return (
    levels
      .slice(0, 3)
      .map((level) => `'${level}'`)
      .join(', ') + (levels.length > 3 ? ', …' : '')
  );
};
