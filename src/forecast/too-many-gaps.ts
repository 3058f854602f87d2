import type { History } from './path-sums.js';

/** With more months missing than this a fit takes seconds. */
const GAPS = 24;

/** Whether a page or a check, which must not wait, leaves a series out. */
export const tooManyGaps = ({ values }: History): boolean =>
  Array.from(values).filter((value) => Number.isNaN(value)).length > GAPS;
