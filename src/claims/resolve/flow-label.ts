import type { Marks } from '../extract/draft.js';
import { isOnlyGoods, isSortOfGoods } from '../extract/goods-words.js';

/** "Gas: exports came to #", "Fresh cod: exports fell", "Cocoa and coffee: it shipped", "- Of which soybeans: up #". */
const FLOW_LABEL =
  /^(?:(?:[-·*¦]\s)?(?:Of\s(?:which|these|this|them|that)|Including|Among\s(?:them|these)),?\s)?(?<words>(?:(?<=\s)[a-z]|[A-Z])[A-Za-z-]*(?:\s(?:and\s|&\s)?[a-z-]+){0,3}):\s/;
/** Kinds of trade and parts of an economy that are no goods by their words alone. */
const KINDS = /^(?:services|tourism|travel|transport|agriculture|(?:[a-z]+\s)?(?:crude|fuels?|medicines|oil))$/i;
const isProduct = (words: string): boolean => {
  const last = /[A-Za-z-]+$/.exec(words)![0].toLowerCase();
  return (
    KINDS.test(words) || isOnlyGoods(last) || (last === 'products' && isSortOfGoods(words.split(' ')[0]!.toLowerCase()))
  );
};

export function labelOf({ masked, head }: Marks): RegExpExecArray | null {
  const found = head === null && masked.includes(': ') ? FLOW_LABEL.exec(masked) : null;
  return found && isProduct(found.groups!.words!) ? found : null;
}
