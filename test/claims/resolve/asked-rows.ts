/** A text with what is asked of its figures, by number or by words of their claims. */
export interface AskedRow {
  /** The day of publication, where the row gives one. */
  readonly day: string | undefined;
  readonly text: string;
  readonly asked: Readonly<Record<string, string>>;
}

/** The rows of a table: `day | text | 4.5=wanted; 3=wanted`, the day may be left out; `¶` parts paragraphs. */
export const rowsOf = (table: string): AskedRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [told = '', text = '', day] = line.split(' | ').reverse();
      return {
        day,
        text: text.replaceAll(' ¶ ', '\n\n'),
        asked: Object.fromEntries(
          told.split('; ').map((item) => {
            const at = item.lastIndexOf('=');
            return [item.slice(0, at), item.slice(at + 1)] as [string, string];
          }),
        ),
      };
    });
