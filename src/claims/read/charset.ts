import type { Note } from '../../model/note.js';

/** Bytes as text, with a note where the encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

const META_CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i;
const XML_CHARSET = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]{2,40})/i;

const fromMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

function fromMeta(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const label = (META_CHARSET.exec(head) ?? XML_CHARSET.exec(head))?.[1] ?? null;
  // A page whose bytes spell `charset` readably cannot be UTF-16, whatever it says.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** The characters of Windows-1252 from 0x80 on. Node 20 decodes these bytes as control characters. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROL = /[\u0080-\u009f]/g;

/** A text read as Latin-1 with its control characters replaced by what Windows-1252 has in their place. */
export const windows1252 = (text: string): string => text.replace(CONTROL, (c) => C1[c.charCodeAt(0) - 0x80]!);

function decode(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? windows1252(text) : text;
  } catch {
    return null;
  }
}

/**
 * Decodes by byte order mark, the page's own `meta` (HTML only), the content type, then UTF-8. Bytes that are not in
 * the encoding they claim are tried in the others, in the end as Windows-1252 with a note.
 */
export function decodeText(bytes: Uint8Array, options: { contentType?: string; html?: boolean } = {}): Decoded {
  const mark = fromMark(bytes);
  if (mark) return { text: decode(bytes, mark, false)!, notes: [] };
  const declared = /charset\s*=\s*["']?([\w:-]+)/i.exec(options.contentType ?? '')?.[1] ?? null;
  const labels = [options.html ? fromMeta(bytes) : null, declared, 'utf-8'].filter((label) => label !== null);
  for (const label of labels) {
    const text = decode(bytes, label, true);
    if (text !== null) return { text, notes: [] };
  }
  // Mostly right beats all wrong: a page with one broken character keeps the encoding it declares.
  const text = labels.length > 1 ? decode(bytes, labels[0]!, false) : null;
  if (text !== null && (text.match(/\uFFFD/g)?.length ?? 0) <= text.length / 500)
    return { text, notes: [{ code: 'charset', text: `some characters are broken in the encoding ${labels[0]}` }] };
  return {
    text: decode(bytes, 'windows-1252', false)!,
    notes: [{ code: 'charset', text: 'the encoding is not UTF-8 and not stated; it was read as Windows-1252' }],
  };
}
