import { sourceOf } from '../measures/chosen/levels.js';
import type { Brief, Section, Sentence } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { formatPeriod } from '../model/period.js';
import { LATEST } from '../model/vintage.js';
import type { Why } from '../model/why.js';
import type { WhyProducts } from '../model/why-products.js';
import { withCommand } from './brief.js';
import { heldFacts } from './held-facts.js';
import { sourcesOf } from './section-gaps.js';
import { mirrorSection } from './section-mirror.js';
import { revisions } from './section-revisions.js';
import { whySection } from './section-why.js';
import { whyProductsSection } from './section-why-products.js';
import { shellWord } from './shell-word.js';
import { flowWords, possessive, sentenceCase, whenWords } from './wording.js';

const explainCommand = ({ reporter, partner, period, asOf, store }: BriefInput): string =>
  [
    `bilateral explain ${reporter} ${partner} ${formatPeriod(period)}`,
    ...(asOf === LATEST ? [] : [`--as-of ${asOf}`]),
    ...(store === undefined ? [] : [`--store ${shellWord(store)}`]),
  ].join(' ');

/**
 * Where the change of trade between two economies lies, as one page: by flow, by demand and share, by product and measure, by who
 * gained; the gap to the other side's figures and revisions apart.
 * @throws BilateralError `no-data` when nothing is held for the pair, `unknown-period` when nothing is for the period
 */
export function explanation(input: BriefInput, why: Why, products: readonly WhyProducts[]): Brief {
  const facts = heldFacts(input);
  const command = explainCommand(input);
  const found = [...whySection(input, why), ...products.map((made) => whyProductsSection(made, input.period))];
  const apart: Section[] = [
    mirrorSection(input, facts, sourceOf(input.mirror, facts.source.currency)),
    revisions(input, facts),
  ];
  const summary: Sentence[] = found.flatMap(({ sentences }) => sentences.slice(0, 1));
  // what stands at the top is not said again
  const rest = found.map((section) => ({ ...section, sentences: section.sentences.slice(1) }));
  const sections = [...rest, ...apart].map((section) => withCommand(section, command));
  return {
    title: `${sentenceCase(possessive(input.reporter))} goods ${flowWords('total', input.partner)}, ${whenWords(input.period)}: where the change lies`,
    reporter: input.reporter,
    partner: input.partner,
    period: input.period,
    asOf: input.asOf,
    summary,
    sections: [...sections, sourcesOf(sections, summary)],
    command,
  };
}
