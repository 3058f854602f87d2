import { describe, expect, it } from 'vitest';
import { byOpening, lookFor } from '../../../src/claims/extract/opening.js';

const matches = (form: RegExp, text: string) =>
  [...text.matchAll(form)].map((m) => [m.index, m[0], m.groups && { ...m.groups }]);

describe('an expression that asks first how it may begin', () => {
  it.each([
    [/\b(?:(?<fall>fell|drops?|minus(?= of))|(?<rise>rose|(?:sky-?)?rocketed|(?<!made )up))\b/gi],
    [/\b(?:(?:is|was)\s+){0,2}(?:driven|hit|cut)\b/gi],
    [/\btariffs?\b|\ba\s+levy\b/gi],
    [/(?<![\w-])(?:(?:foreign |total )*(?:trade|exports?)|both ways)(?!\w)/gi],
  ])('finds what %s finds', (form) => {
    const quick = byOpening(form);
    expect(quick.source).not.toBe(form.source);
    for (const text of [
      'Exports FELL 3%, made up of minus of tea; trade skyrocketed and was was hit',
      'A levy, tariffs; total foreign trade went both ways. Rocketed up-and-down drops',
      '',
    ])
      expect(matches(quick, text)).toEqual(matches(form, text));
  });

  it.each([[/\w+ing\b/gi], [/\b(?:the\s+)?\d+/gi], [/\b(?:fell|rose)\b/g]])('leaves %s as it is', (form) => {
    expect(byOpening(form)).toBe(form);
  });
});

describe('a look at the letters that many words begin with', () => {
  it('tells these from others, and lets anything pass where they may begin with anything', () => {
    expect(lookFor('fell|falls?|(?:has|have)\\s+grown|up')).toBe('(?=(?:f(?:al|el)|ha[sv]|up))');
    expect(lookFor('fell|\\d+ less')).toBe('(?=\\S)');
  });
});
