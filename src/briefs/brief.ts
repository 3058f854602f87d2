import { sourceOf } from '../measures/chosen/levels.js';
import type { Brief, Section } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { formatPeriod } from '../model/period.js';
import { LATEST } from '../model/vintage.js';
import { heldFacts } from './held-facts.js';
import { notReached, sourcesOf } from './section-gaps.js';
import { happened } from './section-happened.js';
import { mirrorSection } from './section-mirror.js';
import { byMonth } from './section-months.js';
import { normalSection } from './section-normal.js';
import { measuresInForce } from './section-policies.js';
import { revisions } from './section-revisions.js';
import { unusual } from './section-unusual.js';
import { whatIfSection } from './section-what-if.js';
import { whatNextSection } from './section-what-next.js';
import { whySection } from './section-why.js';
import { shellWord } from './shell-word.js';
import { summarise } from './summary.js';
import { flowWords, possessive, sentenceCase, whenWords } from './wording.js';

/** The command that makes the same brief again. */
export const briefCommand = (input: Pick<BriefInput, 'reporter' | 'partner' | 'period' | 'asOf' | 'store'>): string =>
  [
    `bilateral brief ${input.reporter} ${input.partner} ${formatPeriod(input.period)}`,
    ...(input.asOf === LATEST ? [] : [`--as-of ${input.asOf}`]),
    ...(input.store === undefined ? [] : [`--store ${shellWord(input.store)}`]),
  ].join(' ');

/** A section whose charts name the command that makes them again. */
export const withCommand = (section: Section, command: string): Section => ({
  ...section,
  charts: section.charts.map((c) => ({ ...c, foot: `Source: ${c.foot}. Made by: ${command}` })),
});

/**
 * What figures released by `asOf` say of trade between two economies in a period, from the reporter's side.
 * @throws BilateralError `no-data` when nothing is held for the pair, `unknown-period` when nothing is for the period
 */
export function brief(input: BriefInput): Brief {
  const facts = heldFacts(input);
  const mirror = sourceOf(input.mirror, facts.source.currency);
  const command = briefCommand(input);
  const summary = summarise(input, facts, mirror);
  const sections = [
    happened(input, facts),
    ...(input.why ? whySection(input, input.why) : []),
    unusual(input, facts, mirror),
    ...(input.normal ? [normalSection(input, input.normal)] : []),
    byMonth(input, facts.source, mirror),
    mirrorSection(input, facts, mirror),
    revisions(input, facts),
    measuresInForce(input),
    ...(input.whatIf ? whatIfSection(input, input.whatIf) : []),
    ...(input.whatNext ? whatNextSection(input.whatNext) : []),
    notReached(input, facts),
  ].map((section) => withCommand(section, command));
  return {
    title: `${sentenceCase(possessive(input.reporter))} goods ${flowWords('total', input.partner)}, ${whenWords(input.period)}`,
    reporter: input.reporter,
    partner: input.partner,
    period: input.period,
    asOf: input.asOf,
    summary,
    sections: [...sections, sourcesOf(sections, summary)],
    command,
  };
}
