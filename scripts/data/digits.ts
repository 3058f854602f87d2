/** A printed number in full units, with the interval that its digits allow. */
export interface Printed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const tidy = (n: number): number => Number(n.toPrecision(15));

/**
 * A level as printed, given in units of 10^power (9 billions, 6 millions). With decimals the last one is the last
 * digit printed. Without, from `roundFrom` on, the number was printed in the next larger scale word (3380 billion
 * stands for 3.38 trillion), so closing zeros were not printed; at least one decimal of that word always was.
 */
export function printedLevel(text: string, power: number, roundFrom = 1000): Printed {
  const decimals = text.split('.')[1]?.length ?? 0;
  const zeros = /0*$/.exec(text)![0].length;
  const exponent = decimals > 0 ? -decimals : Math.abs(Number(text)) >= roundFrom ? Math.min(zeros, 2) : 0;
  return withStep(text, power, exponent);
}

/** A level whose last printed digit is known to be 10^exponent in units of 10^power. */
export function withStep(text: string, power: number, exponent: number): Printed {
  const value = Number(`${text}e${power}`);
  const half = Number(`5e${power + exponent - 1}`);
  return { value, low: tidy(value - half), high: tidy(value + half) };
}

/** A growth rate in percent as printed: half a unit of the last digit either way. */
export const printedRate = (text: string): Printed => withStep(text, 0, -(text.split('.')[1]?.length ?? 0));
