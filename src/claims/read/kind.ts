import { BilateralError } from '../../model/error.js';

/** What a file holds, as far as reading goes. */
export type SourceKind = 'text' | 'html' | 'pdf';

const HINT = 'save the article as text, HTML or PDF and check that file';

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

const ZIP_KINDS: Readonly<Record<string, string>> = {
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
  pptx: 'a PowerPoint file',
  odt: 'an OpenDocument text',
  epub: 'an EPUB book',
};

const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

function zipKind(bytes: Uint8Array, extension: string): string {
  const named = ZIP_KINDS[extension];
  if (named) return named;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 20_000));
  if (head.includes('word/')) return ZIP_KINDS.docx!;
  if (head.includes('xl/')) return ZIP_KINDS.xlsx!;
  if (head.includes('ppt/')) return ZIP_KINDS.pptx!;
  if (head.includes('mimetypeapplication/epub')) return ZIP_KINDS.epub!;
  return 'a ZIP archive';
}

/** The name of a format that cannot be read, by its first bytes. */
function foreignFormat(bytes: Uint8Array, extension: string): string | null {
  if (startsWith(bytes, 0x50, 0x4b) && bytes[2]! < 9 && bytes[3]! < 9) return zipKind(bytes, extension);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'an old Office document';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'a PNG image';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'a JPEG image';
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'a GIF image';
  if (ascii(bytes, 0, 4) === 'RIFF') return ascii(bytes, 8, 4) === 'WEBP' ? 'a WebP image' : 'a sound or film file';
  if (startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'a TIFF image';
  if (startsWith(bytes, 0x1f, 0x8b)) return 'a gzip archive';
  if (ascii(bytes, 4, 4) === 'ftyp') return 'a sound, film or HEIC file';
  if (ascii(bytes, 0, 5) === '{\\rtf') return 'an RTF document';
  if (ascii(bytes, 0, 6) === 'bplist') return 'a web archive';
  return null;
}

const hasWideMark = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

/** The share of control characters that no text uses. NUL counts as all of it. */
function controlShare(bytes: Uint8Array): number {
  let control = 0;
  for (const byte of bytes) {
    if (byte === 0) return 1;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control += 1;
  }
  return bytes.length === 0 ? 0 : control / bytes.length;
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b/i;
const MAIL_START = /^(?:[A-Za-z-]+:[^\n]*\n){1,20}?[\s\S]{0,400}multipart\/related/;

/**
 * What the bytes are: by their first bytes, then by the name's ending and the content type.
 * @throws BilateralError `bad-input` for formats that cannot be read and for binary data
 */
export function kindOf(bytes: Uint8Array, name = '', contentType = ''): SourceKind {
  const called = name === '' ? 'the text' : `'${name}'`;
  const extension = extensionOf(name);
  if (ascii(bytes, 0, Math.min(1024, bytes.length)).includes('%PDF-')) return 'pdf';
  const foreign = foreignFormat(bytes, extension);
  if (foreign) throw new BilateralError('bad-input', `${called} is ${foreign}, which cannot be read`, { hint: HINT });
  if (!hasWideMark(bytes) && controlShare(bytes) > 0.02)
    throw new BilateralError('bad-input', `${called} is binary data and not a text`, { hint: HINT });
  const head = new TextDecoder(hasWideMark(bytes) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'latin1')
    .decode(bytes.subarray(0, 4096))
    .replace(/^\uFEFF|^ï»¿/, '');
  if (MAIL_START.test(head.slice(0, 3000)))
    throw new BilateralError('bad-input', `${called} is a web archive (MHTML), which cannot be read`, { hint: HINT });
  if (HTML_START.test(head)) return 'html';
  if (/\bpdf\b/i.test(contentType) || extension === 'pdf') return 'pdf';
  const markup = /<[a-z!/]/i.test(head);
  if (markup && (/^x?html?$/.test(extension) || /\bx?html\b/i.test(contentType))) return 'html';
  return 'text';
}
