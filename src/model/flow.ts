export const FLOWS = ['exports', 'imports', 'total', 'balance'] as const;

/** `total` is exports plus imports and `balance` exports less imports, from the reporter's side. */
export type Flow = (typeof FLOWS)[number];

export const isFlow = (text: string): text is Flow => (FLOWS as readonly string[]).includes(text);

/** The same trade as the partner records it: what one exports the other imports. */
export const MIRROR_FLOW: Readonly<Record<Flow, Flow>> = {
  exports: 'imports',
  imports: 'exports',
  total: 'total',
  balance: 'balance',
};
