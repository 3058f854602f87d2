const DAY = 86_400_000;
const startOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1);

/** Working days of a month against its weekend: Monday to Friday less 5/2 of Saturdays and Sundays. */
function contrast(month: number): number {
  let sum = 0;
  for (let at = startOf(month); at < startOf(month + 1); at += DAY) {
    const day = new Date(at).getUTCDay();
    sum += day === 0 || day === 6 ? -5 / 2 : 1;
  }
  return sum;
}

/**
 * For each of `count` months from `start` (months since year 0), its trading-day contrast of one coefficient.
 * Source: X-13ARIMA-SEATS Reference Manual, section 7.13, `td1nolpyear`.
 */
export const tradingDays = (start: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => contrast(start + k));

/** Of February, its length less 28.25 days; nought in other months. Source: the same, `lpyear`. */
export const leapYears = (start: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => {
    const month = start + k;
    return month % 12 === 1 ? (startOf(month + 1) - startOf(month)) / DAY - 28.25 : 0;
  });
