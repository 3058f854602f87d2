import type { Section } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { note } from '../model/note.js';
import { endMonth } from '../model/period.js';
import type { Policy } from '../model/policy.js';
import { named, sentence, sentenceCase, whenWords } from './wording.js';

/** Measures that applied on some day of the period, in order of the day they took effect. */
export const inForce = (input: BriefInput): readonly Policy[] =>
  input.policies
    .filter((p) => p.effective !== null && p.effective.slice(0, 7) <= endMonth(input.period))
    .filter((p) => p.ended === null || p.ended.slice(0, 7) >= input.period.start)
    .sort((a, b) => (a.effective! < b.effective! ? -1 : a.effective! > b.effective! ? 1 : a.id < b.id ? -1 : 1));

const spaced = (text: string): string => text.replaceAll('_', ' ');
const row = (p: Policy): readonly string[] => [
  p.announced,
  `${p.effective} to ${p.ended ?? 'no end held'}`,
  p.by,
  `${spaced(p.type)}, ${p.direction}${p.ratePercent ? `, ${p.ratePercent} percent` : ''}`,
  p.goods,
  spaced(p.verification),
];

/** What curbs and tariffs stood between the two. That they stood says nothing of what they caused. */
export function measuresInForce(input: BriefInput): Section {
  const held = inForce(input);
  const when = whenWords(input.period);
  const pair = `${named(input.reporter)} and ${named(input.partner)}`;
  const fresh = held.filter((p) => p.effective!.slice(0, 7) >= input.period.start);
  const partly = held.filter((p) => p.verification !== 'verified').length;
  const count = (n: number): string => (n === 1 ? '1 measure' : `${n} measures`);
  const sentences = held.length
    ? [
        sentence(
          'published',
          `${sentenceCase(count(held.length))} between ${pair} ${held.length === 1 ? 'is' : 'are'} listed as in force at some time in ${when}; ${fresh.length} of them took effect in it.`,
          [],
        ),
      ]
    : [];
  return {
    id: 'measures',
    title: 'Measures in force',
    sentences,
    tables: held.length
      ? [
          {
            title: `Measures between ${pair} in force in ${when}`,
            columns: ['Announced', 'In force', 'By', 'Measure', 'Goods', 'Checked'],
            rows: held.map(row),
            source: [...new Set(held.flatMap((p) => p.source.split('; ')))].join('; '),
          },
        ]
      : [],
    charts: [],
    notes: [
      held.length
        ? note(
            'no-cause',
            'that a measure was in force does not say that it moved trade; what it moved would need figures by product before and after',
          )
        : note(
            'no-measures',
            `no measure between ${pair} in ${when} is held; the list covers 2018 to 2026 and is not complete`,
          ),
      ...(partly
        ? [note('partly-verified', `${count(partly)} of these ${partly === 1 ? 'is' : 'are'} only partly verified`)]
        : []),
    ],
  };
}
