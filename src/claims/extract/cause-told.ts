import type { CauseSpan } from './cause-unsaid.js';
import { clauseAround, clauseEnd } from './clauses.js';
import type { Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { type Gate, gateOf, openedBy } from './word-gates.js';

const TRADE = String.raw`(?:exports?|imports?|shipments|sales|trade|surplus|deficit|gap|balance|bill|purchases|deliveries)\b`;
const CHANGE =
  '(?:rise|increase|growth|fall|drop|decline|decrease|gain|jump|surge|slump|change|improvement|contraction|expansion)';

/** One way of telling a cause: the words without which it is not tried, the expression, and how far the cause reaches. */
interface Told {
  readonly needs: readonly Gate[];
  readonly form: RegExp;
  /** `clause` takes the clause around the words, `rest` what they say and the rest of their clause, `words` themselves. */
  readonly takes: 'clause' | 'rest' | 'words';
}

const FORMS: readonly Told[] = [
  {
    // "What lifted farm exports, the ministry said, were palm oil and its products", "what hurt exports most was tea".
    needs: [gateOf('what'), gateOf('was|were|is|are')],
    form: new RegExp(
      String.raw`(?:^|[.;]\s)What\s(?:lifted|boosted|drove|pushed|raised|hurt|hit|weighed\son|dragged\sdown|pulled\sdown|depressed|held\sback|helped|supported|slowed|cut|swelled|widened|narrowed|hampered|dented|kept)\s[^.;#]{0,60}?${TRADE}[^.;#]{0,60}?\s(?:was|were|is|are)\s`,
      'g',
    ),
    takes: 'rest',
  },
  {
    // "Covid-19 sent both exports and imports down", "weak demand sent exports lower".
    needs: [gateOf('sent|sends|sending')],
    form: new RegExp(
      String.raw`\b(?:sent|sends)\s(?:both\s|the\s|its\s|their\s|total\s|[A-Z][\w.]*(?:'s?)\s){0,2}(?:[a-z-]+\s){0,2}?${TRADE}(?:\sand\s${TRADE})?\s(?:down|up|lower|higher|soaring|plunging|tumbling|sliding|surging|into)\b`,
      'g',
    ),
    takes: 'clause',
  },
  {
    // "The largest contributions came from pharmaceuticals and gold", "the contribution came from".
    needs: [gateOf('contribution|contributions'), gateOf('came|comes|come|made|was')],
    form: /\b(?:[Tt]he|[Aa]|[Aa]nother|[Ii]ts)\s(?:(?:largest|biggest|main|greatest|strongest|most\simportant|chief|major|decisive|big|positive)\s)*contributions?\s(?:to\s[^.;#,]{3,60}?\s)?(?:came|comes|come|was\smade|were\smade)\s(?:mainly\s|mostly\s|chiefly\s)?(?:from|by)\s/g,
    takes: 'rest',
  },
  {
    // "Crude oil being one of the causes".
    needs: [gateOf('being'), gateOf('causes?|reasons?|factors?|culprits?|drivers?')],
    form: /(?<=,\s)(?:with\s)?[^.,;#]{3,60}?\sbeing\s(?:one\sof\s)?the\s(?:(?:main|chief|biggest|only|principal|other|key)\s)?(?:causes?|reasons?|factors?|culprits?|drivers?)\b/g,
    takes: 'words',
  },
  {
    // "Demand fell, and this was the main reason why the import bill went down".
    needs: [gateOf('reasons?|causes?|why'), gateOf('this|that|which|it')],
    form: /(?:^|[.;]\s|,\s(?:and\s)?|\sand\s)(?:[Tt]his|[Tt]hat|[Ww]hich|[Ii]t)\s(?:was|is)\s(?:also\s|again\s)?(?:the|one\sof\sthe|another|a)\s(?:(?:main|chief|biggest|only|principal|key|major)\s)?(?:reasons?|causes?)\s(?:why|for|of|behind)\s/g,
    takes: 'rest',
  },
  {
    // "Another reason for the surplus was that palm oil exports had doubled".
    needs: [gateOf('reason|cause|explanation'), gateOf('for|of|gave|given|behind')],
    form: new RegExp(
      String.raw`(?:^|[.;]\s)(?:Another|The|One|A\sfurther|Its)\s(?:(?:main|chief|second|other|further)\s)?(?:reason|cause|explanation)\s(?:[^.;#]{2,50}?\s)?(?:for|of|behind|gave\sfor)\s[^.;#]{2,50}?(?:${TRADE}|${CHANGE}\b)`,
      'g',
    ),
    takes: 'rest',
  },
  {
    // "Less crude was brought in, and this pulled down the value of imports".
    needs: [
      gateOf('this|that|which'),
      gateOf('pulled|pulls|dragged|pushed|drove|lifted|raised|depressed|brought|swelled|cut|kept|held'),
    ],
    form: new RegExp(
      String.raw`(?:,\s(?:and\s)?|\sand\s)(?:this|that|which)\s(?:in\sturn\s|also\s)?(?:pulled|dragged|pushed|drove|lifted|raised|depressed|brought|swelled|cut|kept|held)\s(?:down\s|up\s|back\s)?(?:the\s|its\s|their\s)?(?:value\sof\s|total\s)?(?:[A-Z][\w.]*(?:\s[A-Z][\w.]*)*'s?\s)?${TRADE}(?:\s(?:down|up))?`,
      'g',
    ),
    takes: 'clause',
  },
  {
    // "With energy accounting for most of the increase".
    needs: [gateOf('accounting'), gateOf('increase|rise|growth|fall|drop|decline|decrease|gain|jump')],
    form: new RegExp(
      String.raw`(?<=,\s)with\s[^.,;#]{3,50}?\saccounting\sfor\s(?:most|much|the\sbulk|almost\sall|nearly\sall|all|a\slarge\spart|the\slargest\spart)\sof\s(?:the|this|that)\s${CHANGE}\b`,
      'g',
    ),
    takes: 'words',
  },
  {
    // "Sanctions have bitten into oil exports", "the trade war took its toll on exports".
    needs: [gateOf('bitten|bit|eaten|ate'), gateOf('into')],
    form: new RegExp(
      String.raw`\b(?:bitten|bit|eaten|ate)\s(?:deep\s|deeply\s)?into\s[^.;#]{0,40}?${TRADE}(?:\sof\s[a-z]+)?`,
      'g',
    ),
    takes: 'clause',
  },
  {
    // "With the world economy on the mend, Taiwan traded", "with borders shut, less was sold".
    needs: [
      gateOf('with'),
      gateOf(
        'mend|rise|wane|shut|closed|blocked|open|reopened|reopening|strained|idle|recovering|weak|strong|scarce|grounded|halted|disrupted|suspended',
      ),
    ],
    form: /^With\s(?:the\s|its\s|many\s|most\s|all\s)?(?:[a-z-]+\s){1,4}?(?:on\sthe\s(?:mend|rise|wane|decline)|shut|closed|blocked|open\sagain|reopened|reopening|strained|idle|recovering|weak|strong|scarce|grounded|halted|disrupted|suspended)(?=,\s)/g,
    takes: 'words',
  },
];

/** Causes told by a sentence that is built around them: "what lifted exports was", "another reason was that". */
export function toldCauses({ text, flows, economies }: Marks): readonly CauseSpan[] {
  if (flows.length === 0 && economies.length === 0 && !NEAR.test(text)) return [];
  return openedBy(text, FORMS).flatMap(({ form, takes }) =>
    matchesOf(form, text).map((match): CauseSpan => {
      const lead = LEAD.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const end = match.index + match[0].length;
      if (takes === 'words') return { start, end, whole: true };
      if (takes === 'rest') return { start, end: clauseEnd(text, end) };
      return { start: clauseAround(text, start, end)[0], end, whole: true };
    }),
  );
}
const LEAD = /^(?:[.;]\s|,\s(?:and\s)?|\sand\s)/;
const NEAR = /\b(?:surplus|deficit|balance|growth|increase|decline|contributions?)\b/;
