import type { Note } from '../../model/note.js';
import { checkShape } from '../scenario/check-shape.js';
import { parseText } from '../scenario/parse-text.js';
import { DESCRIPTION_SHAPE } from './description-shape.js';

/** A world as its file describes it; tables by name. */
export interface Description {
  readonly name: string;
  readonly source: string;
  readonly year: number;
  readonly unit: string;
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

/** Reads a description: YAML or JSON. @throws BilateralError `bad-input` with line and path */
export function readDescription(text: string, file: string): Description {
  const place = parseText(text, file);
  checkShape(place, DESCRIPTION_SHAPE);
  return place.value as Description;
}
