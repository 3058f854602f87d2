import type { NamedPeriod } from '../extract/periods.js';
import { gateOf, opens } from '../extract/word-gates.js';

const GATE = gateOf(
  'except|excepting|excepted|excluding|excluded|exception|exceptions|apart|aside|barring|bar|save|leaving|left|but|other|disregarding|disregarded|ignoring|ignored|counting',
);
const BUT =
  /\b(?:except(?:ing)?(?:\s(?:for|in|during))?|excluding|with\sthe\sexceptions?\sof|(?:apart|aside)\sfrom|barring|bar|save(?:\sfor)?|leaving\s(?:out|aside)|(?:all|any|every|no)\s[a-z]+(?:\s[a-z]+)?\sbut|other\sthan|disregarding|ignoring|not\scounting)\s(?:the\s)?(?:(?:months?|years?|quarters?|crisis|pandemic)\s(?:of\s)?)?$/i;
const EXCEPTED =
  /^\s(?:(?:excepted|excluded|aside|apart|notwithstanding)\b|(?:is|are)\s(?:left\sout|excluded|ignored|disregarded|set\saside)\b)/;

/** "The least since 2015, February 2020 excepted", "apart from 2009": a time that is left out of what is told. */
export const isExcepted = ({ start, end }: NamedPeriod, text: string): boolean =>
  opens(text, GATE) &&
  (BUT.test(text.slice(Math.max(0, start - 50), start)) || EXCEPTED.test(text.slice(end, end + 24)));
