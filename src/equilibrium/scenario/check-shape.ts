import { didYouMean } from '../../model/nearest.js';
import { inside, type Place, refuse } from './place.js';
import type { ObjectShape, Shape } from './shape.js';

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const no = (place: Place, what: string, { about }: Shape): never =>
  refuse(place, `${shown(place.value)} is not ${what}`, `here stands ${about}`);

/** Holds a value to a shape, all the way down. @throws BilateralError `bad-input` with line and path of the first fault */
export function checkShape(place: Place, shape: Shape): void {
  const { value } = place;
  if (shape.kind === 'object') checkObject(place, shape);
  else if (shape.kind === 'list') checkList(place, shape);
  else if (shape.kind === 'number') checkNumber(place, shape);
  else if (shape.kind === 'selection' || shape.kind === 'names') checkNames(place, shape);
  else if (shape.kind === 'choice') checkChoice(place, shape);
  else if (shape.kind === 'text' && !isWord(value)) no(place, 'a text', shape);
  else if (shape.kind === 'flag' && typeof value !== 'boolean') no(place, 'true or false', shape);
  else if (shape.kind === 'map') {
    if (!isTable(value)) no(place, 'a table of names', shape);
    for (const [key, item] of Object.entries(value as object)) checkShape(inside(place, key, item), shape.of);
  }
}

function checkChoice(place: Place, { of, about }: Shape & { kind: 'choice' }): void {
  if (of.includes(place.value as string)) return;
  refuse(place, `${shown(place.value)} is not one of ${quoted(of)}`, didYouMean(String(place.value), of) ?? about);
}

function checkNames(place: Place, shape: Shape): void {
  const { value } = place;
  if (shape.kind === 'selection' && isWord(value)) return;
  if (!Array.isArray(value)) refuse(place, `${shown(value)} is not a list of names`, 'write it as [CHN, USA]');
  const names = value as readonly unknown[];
  if (names.length === 0) refuse(place, 'names nothing', `here stands ${shape.about}`);
  names.forEach((name, i) => {
    if (!isWord(name)) refuse(inside(place, i, name), `${shown(name)} is not a name`, 'write it as [CHN, USA]');
  });
}

function checkNumber(place: Place, shape: Shape & { kind: 'number' }): void {
  const { value } = place;
  const { above = -Infinity, least = -Infinity, most = Infinity, whole, about } = shape;
  if (typeof value !== 'number') {
    const percent = typeof value === 'string' && /^\s*[-+]?[\d.,_]+\s*%?\s*$/.test(value);
    refuse(
      place,
      `${shown(value)} is not a number`,
      percent ? `write the digits alone, without signs or separators; here stands ${about}` : `here stands ${about}`,
    );
  }
  const amount = value as number;
  if (!Number.isFinite(amount)) refuse(place, `${amount} is not a finite number`, `here stands ${about}`);
  if (whole && !Number.isSafeInteger(amount)) refuse(place, `${amount} is not a whole number`, `here stands ${about}`);
  if (amount <= above) refuse(place, `${amount} is not above ${above}`, `here stands ${about}`);
  if (amount < least) refuse(place, `${amount} is below ${least}`, `here stands ${about}`);
  if (amount > most) refuse(place, `${amount} is above ${most}`, `here stands ${about}`);
}

function checkList(place: Place, shape: Shape & { kind: 'list' }): void {
  const { value } = place;
  if (!Array.isArray(value))
    refuse(place, `${shown(value)} is not a list`, `each entry begins with '- ': ${shape.about}`);
  const items = value as readonly unknown[];
  if (items.length < (shape.least ?? 0)) refuse(place, 'the list is empty', `here stand ${shape.about}`);
  items.forEach((item, i) => {
    checkShape(inside(place, i, item), shape.of);
  });
}

function checkObject(place: Place, shape: ObjectShape): void {
  const { value } = place;
  const known = Object.keys(shape.keys);
  if (!isTable(value)) refuse(place, `${shown(value)} is not a table of keys`, `its keys are ${known.join(', ')}`);
  const given = Object.keys(value as object);
  const table = value as Record<string, unknown>;
  for (const key of given)
    if (!Object.hasOwn(shape.keys, key))
      refuse(
        inside(place, key, table[key]),
        `there is no key '${key}' here`,
        `${didYouMean(key, known) ?? ''} The keys here are ${known.join(', ')}`.trim(),
      );
  for (const key of shape.required)
    if (!given.includes(key)) refuse(place, `the key '${key}' is missing`, `${key}: ${shape.keys[key]!.about}`);
  const { oneOf } = shape;
  if (oneOf !== undefined) {
    const chosen = oneOf.filter((key) => given.includes(key));
    if (chosen.length === 0) refuse(place, `one of ${quoted(oneOf)} is missing`, `give one of ${oneOf.join(', ')}`);
    if (chosen.length > 1) refuse(place, `${quoted(chosen)} stand side by side`, 'give one of them');
  }
  for (const [key, other] of Object.entries(shape.beside ?? {}))
    if (given.includes(key) && !given.includes(other))
      refuse(
        inside(place, key, table[key]),
        `'${key}' says nothing without '${other}'`,
        `give ${other}, or leave it out`,
      );
  for (const key of given) checkShape(inside(place, key, table[key]), shape.keys[key]!);
}
