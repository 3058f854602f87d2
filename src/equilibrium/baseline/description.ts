import type { Note } from '../../model/note.js';
import { type Day, parseDay } from '../../model/vintage.js';
import { checkShape } from '../scenario/check-shape.js';
import { parseText } from '../scenario/parse-text.js';
import { inside, type Place, refuse } from '../scenario/place.js';
import { DESCRIPTION_SHAPE } from './description-shape.js';

/** A world as its file describes it; tables by name. */
export interface Description {
  readonly name: string;
  readonly source: string;
  readonly year: number;
  readonly unit: string;
  readonly released?: Day;
  readonly flows: string;
  readonly theta?: number;
  readonly thetas?: Readonly<Record<string, number>>;
  readonly production?: string;
  readonly inputs?: string;
  readonly tariffs?: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly aggregates?: Readonly<Record<string, readonly string[] | 'rest'>>;
  readonly absent?: readonly string[];
  readonly floor?: number;
  readonly notes?: readonly Note[];
}

/** @throws BilateralError `bad-input` where it is none */
function dayOf(place: Place, text: string): Day {
  try {
    return parseDay(text);
  } catch {
    return refuse(place, `'${text}' is not a day`, 'write it as 2025-01-31');
  }
}

/** Reads a description: YAML or JSON. @throws BilateralError `bad-input` with line and path */
export function readDescription(text: string, file: string): Description {
  const place = parseText(text, file);
  checkShape(place, DESCRIPTION_SHAPE);
  const about = place.value as Description;
  if (about.released === undefined) return about;
  return { ...about, released: dayOf(inside(place, 'released', about.released), String(about.released)) };
}
