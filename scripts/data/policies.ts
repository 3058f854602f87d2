import { type Line, writeCsv } from './csv.js';
import { releasedOf } from './release-days.js';

const COLUMNS = [
  'id',
  'announced',
  'effective',
  'ended',
  'by',
  'on_economy',
  'direction',
  'type',
  'instrument',
  'goods',
  'hs_codes',
  'rate_percent',
  'covered_usd_billion',
  'verification',
  'source',
];

const VERIFIED: Readonly<Record<string, string>> = { seen: 'verified', partly_seen: 'partly_verified' };

/** Parts of a row that nobody looked up are marked, not passed off as seen. */
const marked = (text: string): string =>
  text
    .replace(/(from memory,? ?)?unverified|from memory/g, 'unverified')
    .replace(/s301_hts8_lists\.csv list=(\w+)/, 'section 301 list $1');

/** A whole year stands for its last day: nothing is known before it is certain. */
const day = (text: string): string => (text ? releasedOf(text) : '');

const WORLD = /^WORLD/;

/** Tariffs, controls and truces that were seen in a source, at least in part. */
export const policiesCsv = (lines: readonly Line[]): string =>
  writeCsv(
    COLUMNS,
    lines
      .filter((line) => VERIFIED[line.verification!])
      .map((line) => [
        line.id!,
        day(line.date_announced!),
        day(line.date_effective!),
        day(line.date_ended_or_changed!),
        line.by!,
        WORLD.test(line.on!) ? 'WLD' : line.on!,
        line.direction!,
        line.type!,
        marked(line.legal_instrument!),
        marked(line.goods!),
        marked(line.hs_codes!),
        line.rate_pct!,
        line.trade_covered_usd_bn!,
        VERIFIED[line.verification!]!,
        marked(line.source!),
      ])
      .sort((a, b) => (a[1]! + a[0]! < b[1]! + b[0]! ? -1 : 1)),
  );
