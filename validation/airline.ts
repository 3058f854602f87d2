/** International airline passengers, thousands, 1949-01 to 1960-12. Source: Box and Jenkins 1976, Time Series Analysis, series G. */
export const AIRLINE_PASSENGERS: readonly number[] = `
  112 118 132 129 121 135 148 148 136 119 104 118
  115 126 141 135 125 149 170 170 158 133 114 140
  145 150 178 163 172 178 199 199 184 162 146 166
  171 180 193 181 183 218 230 242 209 191 172 194
  196 196 236 235 229 243 264 272 237 211 180 201
  204 188 235 227 234 264 302 293 259 229 203 229
  242 233 267 269 270 315 364 347 312 274 237 278
  284 277 317 313 318 374 413 405 355 306 271 306
  315 301 356 348 355 422 465 467 404 347 305 336
  340 318 362 348 363 435 491 505 404 359 310 337
  360 342 406 396 420 472 548 559 463 407 362 405
  417 391 419 461 472 535 622 606 508 461 390 432`
  .trim()
  .split(/\s+/)
  .map(Number);
export const AIRLINE_START = 1949 * 12;

const DAY = 86_400_000;

/** Easter Sunday of the Gregorian calendar. Source: Meeus 1998, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const moon = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const week = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - moon - (c % 4)) % 7;
  const day = moon + week - 7 * Math.floor((a + 11 * moon + 22 * week) / 451) + 114;
  return Date.UTC(year, Math.floor(day / 31) - 1, (day % 31) + 1);
}

/** Whether the day before Easter lies in a month, less how often it does. Source: X-13ARIMA-SEATS Reference Manual, regression spec, `easter[1]`. */
export function dayBeforeEaster(start: number, count: number): Float64Array {
  const monthOf = (year: number): number => {
    const day = new Date(easterSunday(year) - DAY);
    return day.getUTCFullYear() * 12 + day.getUTCMonth();
  };
  // the calendar's means, over the five hundred years that X-13 takes
  const years = Array.from({ length: 500 }, (_, k) => monthOf(1600 + k) % 12);
  const mean = (month: number): number => years.filter((one) => one === month).length / years.length;
  return Float64Array.from({ length: count }, (_, k) => {
    const month = start + k;
    return (monthOf(Math.floor(month / 12)) === month ? 1 : 0) - mean(month % 12);
  });
}
