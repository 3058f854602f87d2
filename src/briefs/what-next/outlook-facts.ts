import type { Outlook } from '../../model/outlook.js';
import { decimal, percent, THIN } from '../number.js';
import { listed } from '../wording.js';
import { effectWords } from './outlook-words.js';

/** `the plain mean of 7 models fitted in logs: ...`, or each with its weight. */
export function modelWords({ forecast: { members, joint } }: Outlook): string {
  const scale = joint.scale === 'log' ? 'in logs' : 'in plain values';
  if (members.length === 1) return `${members[0]!.label}, ${scale}`;
  const [first] = members;
  const equal = members.every(({ weight }) => Math.abs(weight - first!.weight) < 1e-9);
  const names = members.map(({ label, weight }) => (equal ? label : `${percent(100 * weight, 0)} ${label}`));
  return `the ${equal ? 'plain' : 'weighted'} mean of ${members.length} models fitted ${scale}: ${listed(names)}`;
}

/** How the method fared at earlier origins of this very series. */
function backtestWords({ forecast: { backtest }, known }: Outlook): string {
  if (!backtest) return 'not tried: left out, or the series is too short for it';
  const { origins, points, mase, coverage80, coverage95 } = backtest;
  return `fitted anew at ${origins} earlier origin${origins === 1 ? '' : 's'} and compared with the ${points} months that came: its errors were ${decimal(mase, 2)} times the usual change on a year before since ${known.first.slice(0, 4)}; ${percent(coverage80, 0)} of the months lay inside the 80${THIN}% bounds, ${percent(coverage95, 0)} inside the 95${THIN}% bounds`;
}

/** What bounds do not hold. */
export function unknownWords({ forecast: { backtest } }: Pick<Outlook, 'forecast'>): string {
  const wide =
    backtest && backtest.points >= 12 && backtest.coverage80 < 65
      ? '; on this series they have been too narrow of late, as the trial says'
      : '';
  return `measures that are not taken yet, nor any other news after the last month: the models know only the series and the calendar; bounds count parameters and calendar effects as known${wide}`;
}

/** How chances were reckoned, and what a score means; null without a statement. */
function chanceFact({ statements }: Outlook): string | null {
  const [first] = statements;
  if (!first) return null;
  const { paths, seed } = first.found;
  const error = Math.max(...statements.map(({ found }) => found.simulationError));
  const scored = statements.some(({ score }) => score !== null);
  return `shares of ${paths.toLocaleString('en-US')} simulated paths (seed ${seed}), whose number alone may move them by ${decimal(200 * error)} points${scored ? '; scores: 0 is best, a coin has 0.25 (Brier) and 0.69 (log)' : ''}`;
}

/** How the forecast came about: what, and what is said of it. */
export function outlookFacts(made: Outlook): readonly (readonly [string, string])[] {
  const { calendar, converged, iterations, residual } = made.forecast;
  const chances = chanceFact(made);
  return [
    ...(chances === null ? [] : [['chances', chances] as const]),
    [
      'calendar',
      calendar.length > 0
        ? `estimated and put back: ${calendar.map((effect) => effectWords(effect, made)).join('; ')}`
        : 'no effects of the calendar are used',
    ],
    ['models', modelWords(made)],
    ['tried here', backtestWords(made)],
    ['not known', unknownWords(made)],
    [
      'converged',
      `${converged ? 'yes' : 'not all models'}, ${iterations} iterations of all fits, residual ${residual.toExponential(0)}`,
    ],
  ];
}
