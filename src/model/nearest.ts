import { editDistance } from './edit-distance.js';

const plain = (word: string): string => word.toLowerCase().replace(/[\s._-]/g, '');

/** The words nearest to what was written, at most a third of its letters away; nearest first, at most three. */
export function nearest(wanted: string, words: readonly string[]): readonly string[] {
  const key = plain(wanted);
  const allowed = Math.max(1, Math.floor(key.length / 3));
  return words
    .map((word) => ({ word, distance: editDistance(key, plain(word)) }))
    .filter(({ word, distance }) => distance <= allowed && distance < plain(word).length)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ word }) => word);
}

/** `did you mean 'importer' or 'exporter'?`; nothing when no word is near. */
export function didYouMean(wanted: string, words: readonly string[]): string | undefined {
  const near = nearest(wanted, words);
  return near.length === 0 ? undefined : `did you mean ${near.map((word) => `'${word}'`).join(' or ')}?`;
}
