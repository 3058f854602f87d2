import { BilateralError, type ErrorCode } from '../../model/error.js';
import type { Context } from './context.js';
import { whereabouts } from './place.js';

/** Says what is wrong with a part of a scenario, with its line where it came from a file. @throws BilateralError */
export function fault({ scenario }: Context, path: string, what: string, hint: string, code?: ErrorCode): never {
  const origin = scenario.origin ?? { file: `scenario '${scenario.title}'`, lines: {} };
  throw new BilateralError(code ?? 'bad-input', `${whereabouts(origin, path)}: ${what}`, { hint });
}
