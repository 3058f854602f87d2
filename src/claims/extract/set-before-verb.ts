import type { Flow } from '../../model/flow.js';

const SET =
  /(?:^|[;.,]\s(?:(?:and|while|whereas|but)\s)?)(?<way>from|to)\s(?:the\s)?(?<who>@+),?\s(?:it|they|the\s(?:country|bloc|kingdom|republic))\s(?:(?:also|only|again|alone|still)\s)?$/i;

/** "From the Netherlands it bought #", "to France they sold #": where the other side stands, before a verb whose subject it is not; -1 where none does. */
export function setBeforeVerb(left: string, flow: Flow): number {
  const said = SET.exec(left);
  if (!said) return -1;
  const fits = /^f/i.test(said.groups!.way!) ? flow === 'imports' : flow === 'exports';
  return fits ? said.index + said[0].indexOf('@') : -1;
}
