/** A cell of a CSV file: quoted where it has to be (RFC 4180, section 2); a number that cannot be written is empty. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
