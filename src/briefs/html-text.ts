import { escapeMarkup } from './chart-frame.js';

/** Text of a page: a browser would break a line between a minus sign and the currency sign behind it. */
export const htmlText = (text: string): string => escapeMarkup(text).replace(/−(?=[$€£¥])/g, '−\u2060');
