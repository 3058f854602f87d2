import type { Article } from '../../model/article.js';
import type { Flow } from '../../model/flow.js';
import { amountDrafts } from './amounts.js';
import { type AnnouncedScale, announcedScale, scaleOfRows } from './announced-scale.js';
import { withBasePairs } from './base-pairs.js';
import { findChanges } from './change-words.js';
import { tellsCredits } from './credits.js';
import { withoutDateline } from './dateline.js';
import { type Draft, draftWith, type Marks } from './draft.js';
import { withEconomiesBySize } from './economies-by-size.js';
import { findEconomies } from './economy-mentions.js';
import { withEverybodyElse } from './everybody-else.js';
import { tellsOrders } from './export-orders.js';
import { findFlows } from './flow-mentions.js';
import { withGoodsInSmall } from './goods-in-capitals.js';
import { goodsMoved } from './goods-moved.js';
import { judgements } from './judgements.js';
import { BY_CELLS, columnsOf } from './list-columns.js';
import { isTold, type ListPart, listsOf } from './lists.js';
import { namesIn } from './mainland.js';
import { maskOf } from './mask.js';
import { isOfAll, tellsOther } from './other-subjects.js';
import { bareChangeDrafts, phraseDrafts } from './phrase-drafts.js';
import { plainArticle } from './plain-text.js';
import { findQuantities } from './quantities.js';
import { rowDrafts } from './row-drafts.js';
import { isRowLine } from './row-lines.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { cellDrafts } from './tables/table-drafts.js';
import { captionsOf, type TableLineRead, tableLinesRead, withoutUnits } from './tables/tables.js';
import { toldByNounAgain } from './told-by-noun-again.js';
import { topicHead } from './topic-head.js';
import { wordedComparisons } from './worded-comparisons.js';

/** One sentence with what was recognised in it and the claims that it makes. */
export interface Extracted {
  readonly marks: Marks;
  readonly drafts: readonly Draft[];
  /** Its part in a list, if it has one. */
  readonly list: ListPart | null;
}

/** What is read of an article. */
type Told = Pick<Article, 'text' | 'blocks'> & Partial<Pick<Article, 'published'>>;

/** "The Argentine peso", "the Japanese currency": money and not its country. */
const OF_MONEY =
  /^\s(?:dollars?|pesos?|pounds?|liras?|yen|yuan|won|rand|rupees?|ringgit|baht|real|francs?|crowns?|kron[aeo]r?|rou?bles?|dinars?|dirhams?|riyals?|shillings?|rupiah|dong|zloty|forint|currency)\b/;

/** "US $ 2.84 billion": its sign stands apart from both. */
const DOLLAR_SIGN = /^\s\$\s/;

/** What a text as a whole says of the words in its sentences. */
interface Whole {
  /** Is a name that of an economy here? */
  readonly isNamed: (mention: string) => boolean;
  /** It tells of orders, or of credits and debits. */
  readonly ofOrders: boolean;
  readonly ofCredits: boolean;
  /** When it was written. */
  readonly year: number;
}
/** For a text without a day. */
const THIS_YEAR = 2026;
const NO_TEXT: Whole = { isNamed: () => true, ofOrders: false, ofCredits: false, year: THIS_YEAR };

/** `announced` is the scale that what leads to a list gave for its numbers. */
export function marksOf(
  sentence: Sentence,
  announced: AnnouncedScale | null = announcedScale(sentence.text),
  { isNamed, ofOrders, ofCredits, year }: Whole = NO_TEXT,
): Marks {
  const quantities = findQuantities(sentence.text, announced);
  // The "US" of "US$5bn" and of "in current US dollars" names a currency.
  const named = withEconomiesBySize(sentence.text, findEconomies(sentence.text), year);
  const told = withEverybodyElse(sentence.text, named).filter(
    (e) =>
      !quantities.some((q) => e.start < q.end && q.start < e.end) &&
      isNamed(sentence.text.slice(e.start, e.end)) &&
      !OF_MONEY.test(sentence.text.slice(e.end, e.end + 12)) &&
      !DOLLAR_SIGN.test(sentence.text.slice(e.end, e.end + 3)),
  );
  const economies = withoutDateline(sentence, told);
  const masked = withGoodsInSmall(maskOf(sentence.text, economies, quantities));
  return {
    sentence,
    text: sentence.text,
    masked,
    economies,
    quantities,
    flows: findFlows(sentence.text, economies, quantities, masked, ofOrders, ofCredits),
    changes: findChanges(sentence.text).filter(
      (word) => !quantities.some((q) => word.start >= q.start && word.end <= q.end),
    ),
    head: sentence.kind === 'title' ? null : topicHead(sentence.text),
  };
}

/** A number that a phrase in words has made its own: the threshold of a record, the rate of a tariff. */
const inside = (inner: Draft, outer: Draft): boolean => inner.at >= outer.start && inner.atEnd <= outer.end + 3;

/** Is a change that was none said of the amount that it stayed at? */
const staysAt = (bare: Draft, amount: Draft): boolean => bare.direction === 'unchanged' && bare.end <= amount.at;

/** "Most markets received less, notably Germany (#)": the number is a part of what its words tell. */
const isInstance = (marks: Marks, bare: Draft, amount: Draft): boolean =>
  bare.end <= amount.at && INSTANCE.test(marks.masked.slice(bare.end, amount.at));
const INSTANCE =
  /^,\s(?:notably|especially|particularly|in particular|above all|among them|such as|including|first of all)\s/;

/** "Below that of May, $10.5 billion", "above its level of May, and by 3 percent": a number of its own. */
const isApart = (marks: Marks, bare: Draft, amount: Draft): boolean =>
  bare.end <= amount.at &&
  APART.test(marks.masked.slice(bare.end, amount.at)) &&
  OFF_LEVEL.test(marks.masked.slice(bare.at, bare.end));
const APART = /^(?:,\s\(?$|\s\($|,?\s(?:and|but)\s)/;
const OFF_LEVEL = /\b(?:above|below|over|under|behind|ahead of|short of)\s/;

/** What is recognised in each sentence of a text. */
function allMarks(article: Told, tables: ReadonlyMap<number, TableLineRead>): readonly Marks[] {
  const whole: Whole = {
    isNamed: namesIn(article.text),
    ofOrders: tellsOrders(article.text),
    ofCredits: tellsCredits(article.text),
    year: article.published ? Number(article.published.slice(0, 4)) : THIS_YEAR,
  };
  const sentences = sentencesOf(article, tables);
  // What led to a list may have said the scale of its numbers.
  let led: { readonly block: number; readonly announced: AnnouncedScale | null } = { block: -1, announced: null };
  let overRows: AnnouncedScale | null = null;
  return sentences.map((sentence, i) => {
    const { text, block } = sentence;
    const heads = BY_CELLS.test(text) && columnsOf(text).length > 0;
    const inRows = overRows !== null && !heads && isRowLine(text);
    const announced = inRows ? overRows : (announcedScale(text) ?? (led.block === block ? led.announced : null));
    led = { block, announced };
    const next = sentences[i + 1];
    if (!inRows)
      overRows =
        next && (isShort(next.text) || isRowLine(next.text))
          ? (scaleOfRows(text) ?? (isShort(text) || heads ? overRows : null))
          : null;
    return marksOf(sentence, announced, whole);
  });
}

/** A line between two parts of a list: "January-May 2018". */
const isShort = (text: string): boolean => text.length < 60 && !/[.!?]$/.test(text);

/** The flow that was last named before the sentence that is read. */
interface FlowTold {
  readonly block: number;
  readonly flow: Flow | null;
  /** The number of its sentence. */
  readonly at: number;
}

/** An opinion without a number. */
const isRemark = (draft: Draft): boolean => draft.kind === 'not_checkable' && draft.value === null;

/** A part in words: "a fifth of imports". */
const isPartInWords = (draft: Draft): boolean => draft.kind === 'share' && draft.quantity !== null;

/** A place among buyers or sellers is one of trade: "it spent # on them" goes on with it. */
const isRank = (draft: Draft): boolean => draft.kind === 'rank';

/** How many sentences without a flow or a figure of trade end the talk of it. */
const MEMORY = 2;

/**
 * The claims of a text, sentence by sentence, as far as each sentence alone gives them. A number belongs to one claim:
 * a threshold inside a record ("the first January above $30 billion") is the record's. Sentences and names come in the plain letters that
 * they are read in (`plainText`), at the places of the printed text.
 */
export function extract(printed: Told): readonly Extracted[] {
  const article = plainArticle(printed);
  // Sentences since a flow was named: a list or a remark between does not end the talk of trade.
  let since = Number.POSITIVE_INFINITY;
  let share: Draft | null = null;
  let rate: Draft | null = null;
  let told: FlowTold = { block: -1, flow: null, at: -1 };
  const tables = tableLinesRead(article);
  const captions = captionsOf(tables);
  const all = allMarks(article, tables);
  const lists = listsOf(all, tables);
  return all.map((marks, i) => {
    const part = lists[i]!;
    if (part?.by === 'table') return { marks, drafts: cellDrafts(marks, part), list: part };
    const list = part?.by === 'row' && !part.ofTrade && since > MEMORY ? null : part;
    if (list?.by === 'row' && isTold(list)) {
      since = 0;
      return { marks, drafts: rowDrafts(marks, list, article.text), list };
    }
    const other = tellsOther(marks);
    const phrases = other ? phraseDrafts(marks).filter(isOfAll) : phraseDrafts(marks);
    const amounts = other
      ? []
      : withBasePairs(
          amountDrafts(marks, since <= MEMORY, share, rate, phrases.filter(isPartInWords)).filter(
            (draft) => !phrases.some((p) => (p.quantity !== null || p.kind === 'count') && inside(draft, p)),
          ),
          marks,
        );
    const outlooks = phrases.filter(
      (p) => p.kind !== 'forecast' || !amounts.some((a) => a.ahead && a.start < p.end && p.start < a.end),
    );
    share = amounts.filter((draft) => draft.kind === 'share').at(-1) ?? null;
    rate = amounts.findLast((draft) => draft.kind === 'growth') ?? rate;
    since = marks.flows.length > 0 || phrases.some(isRank) || (since <= MEMORY && amounts.length > 0) ? 0 : since + 1;
    const figures = [...amounts, ...phrases];
    const { flow: last, block, at } = told;
    const before = block === marks.sentence.block ? last : null;
    if (marks.flows.length > 0) told = { block: marks.sentence.block, flow: marks.flows.at(-1)!.flow, at: i };
    const near = at === i - 1 ? last : before;
    const again = other ? [] : toldByNounAgain(marks, near);
    const plain = [
      ...again,
      ...(other ? [] : bareChangeDrafts(marks, near)).filter(
        (b) => !again.some((a) => a.start < b.end && b.start < a.end),
      ),
    ];
    const compared = wordedComparisons(marks).filter((w) => !plain.some((b) => b.start < w.end && w.start < b.end));
    const bare = [...plain, ...compared, ...goodsMoved(marks, before)].filter(
      (b) =>
        !figures.some(
          (d) =>
            d.start < b.end &&
            b.start < d.end &&
            !staysAt(b, d) &&
            !isRemark(d) &&
            !isInstance(marks, b, d) &&
            !isApart(marks, b, d),
        ),
    );
    // What no number told is gone on with as well: "other goods gained. Among them were: pasta, by #".
    const moved = bare.findLast((b) => b.kind === 'growth' && b.sign !== null);
    if (moved && !amounts.some((d) => d.kind === 'growth' && d.at > moved.at)) rate = moved;
    // "Exports were flat at #": the words before the number are the other claim's.
    const parted = amounts.map((d) =>
      bare.some(
        (b) =>
          b.end > d.start && (staysAt(b, d) || (d.start < b.end && (isInstance(marks, b, d) || isApart(marks, b, d)))),
      )
        ? draftWith(d, { start: d.at })
        : d,
    );
    // What somebody is quoted with, or thinks, is no remark where it tells how trade moved.
    const said = outlooks.filter((d) => !isRemark(d) || !bare.some((b) => b.start < d.end && d.start < b.end));
    const drafts = [...parted, ...said, ...bare].sort((a, b) => a.start - b.start || a.end - b.end);
    // Only a sentence that tells nothing else is read as what somebody thinks.
    const own = captions.has(marks.sentence.start) ? withoutUnits(drafts, marks.text) : drafts;
    return { marks, drafts: own.length > 0 || list ? own : judgements(marks), list };
  });
}
