import { readdirSync, readFileSync } from 'node:fs';
import type { VerdictStatus } from '../../src/model/verdict.js';

/** What is said at one place of a text, in the fields of docs/claims/schema.md: a label, or a claim as `check --json` prints it. */
export interface Stated {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly flow: string | null;
  readonly product: string | null;
  readonly period: string | null;
  readonly frequency: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly comparison: string | null;
  readonly attribution: string | null;
  readonly since?: string;
  readonly internally_checkable: boolean;
  readonly arithmetic_verdict: string;
  readonly suspect?: boolean;
  readonly culprit?: string;
  /** Of a label: the statuses that a verdict from the bundled figures may have. */
  readonly data_verdict?: readonly VerdictStatus[];
}

export const PARTS = ['development', 'seen later', 'opened last', 'newest', 'just opened', 'blind'] as const;
export type Part = (typeof PARTS)[number];

/** From this number on texts were looked at last. */
const OPENED = 800;
/** Of these, those opened in the evening of 27 November 2026. */
const isNewest = (number: number): boolean => number >= 1169 || (number >= 949 && number <= 995 && number % 2 === 1);
/** Opened in the night after, when what they measured unseen had been written down. */
const isJustOpened = (number: number): boolean =>
  (number >= 1073 && number <= 1096) || (number >= 1261 && (number <= 1288 || number % 2 === 1));
/** The even ones of the last two writers are never looked at. */
const isBlind = (number: number): boolean => number >= 1289 && number % 2 === 0;

/**
 * The part that a text belongs to, by its number. Even numbers up to 599 are looked at while the grammar is written. Odd
 * ones, and all from 600, were kept aside at first and looked at later. Those from 800 were looked at last, the newest and the
 * just opened of them after the program had been measured on them, and the even ones from 1290 on are never looked at.
 */
export function partOf(name: string): Part {
  const number = Number.parseInt(name, 10);
  const even = number % 2 === 0;
  if (isBlind(number)) return 'blind';
  if (isJustOpened(number)) return 'just opened';
  if (number >= OPENED) return isNewest(number) ? 'newest' : 'opened last';
  return number < 600 && even ? 'development' : 'seen later';
}

export interface LabelledText {
  /** `102-us-deficit-oct-2018` */
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Stated[];
}

/** Every labelled text of a folder (this one unless another is given), in the order of their names. */
export const labelledTexts = (folder: URL = new URL('./', import.meta.url)): readonly LabelledText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.claims.jsonl'))
    .sort()
    .map((file) => {
      const name = file.replace('.claims.jsonl', '');
      const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
      return {
        name,
        text: readFileSync(new URL(`${name}.txt`, folder), 'utf8'),
        labels: lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Stated),
      };
    });
