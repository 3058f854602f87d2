import { ECONOMIES } from '../../src/model/economy.js';
import { type Line, writeCsv } from './csv.js';

/** The economies that the program knows, as a table for readers of data/. */
export const economiesCsv = (): string =>
  writeCsv(
    ['code', 'iso2', 'm49', 'kind', 'article', 'name', 'aliases', 'demonyms', 'capitals'],
    ECONOMIES.map((e) => [
      e.code,
      e.iso2 ?? '',
      e.m49 ?? '',
      e.kind,
      e.article ? 'the' : '',
      e.name,
      e.aliases.join('; '),
      e.demonyms.join('; '),
      e.capitals.join('; '),
    ]),
  );

/** HS 2022 chapters, each with its section; 77 is left free and 99 is national use. */
export function chaptersCsv(codes: readonly Line[], sections: readonly Line[]): string {
  const names = new Map(sections.map((line) => [line.section!, line.name!]));
  const chapters = codes.filter((line) => line.level === '2' && names.has(line.section!));
  return writeCsv(
    ['chapter', 'section', 'section_name', 'description'],
    chapters.map((line) => [line.code!, line.section!, names.get(line.section!) ?? '', line.description!]),
  );
}
