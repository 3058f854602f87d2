import type { Outlook } from '../../model/outlook.js';

/** Whose figures a modelled series is made of, as JSON. */
export const seriesJson = ({ series, asked }: Pick<Outlook, 'series' | 'asked'>): object => ({
  reporter: series.reporter,
  partner: series.partner,
  flow: series.flow,
  product: series.product,
  currency: series.currency,
  unit: series.currency,
  publisher: series.publisher,
  tables: series.tables,
  ...(series.valuation === undefined ? {} : { valuation: series.valuation }),
  as_of: series.asOf,
  released: series.released,
  ...(asked ? { asked } : {}),
});
