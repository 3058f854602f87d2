const OUTPUT = '(?:GDP|gross domestic product|economic output|national income)';
/** "# of GDP", "# of the area's GDP", "# of euro area GDP". */
const OF_OUTPUT = new RegExp(String.raw`^\s+of\s+(?:(?!(?:and|or)\b)[-\w@']+\s+){0,3}${OUTPUT}\b`);
const PART = new RegExp(
  String.raw`#\s+of\s+(?:[-\w@']+\s+){0,3}${OUTPUT}\b|^\s*of\s+(?:[-\w@']+\s+){0,3}${OUTPUT}\b`,
  'g',
);

/** Is a rate how large something is beside an economy? */
export const isOfOutput = (right: string): boolean => right.includes(' of ') && OF_OUTPUT.test(right);

/** "# (# of GDP), from #": words without the output that a figure is only set beside. */
export const withoutOutput = (left: string): string =>
  left.includes('GDP') || left.includes('product') ? left.replace(PART, '#') : left;
