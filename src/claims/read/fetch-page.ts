import { lookup as dnsLookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { BilateralError } from '../../model/error.js';
import { isPrivateAddress } from './address.js';
import { bodyOf } from './response.js';
import { MAX_BYTES } from './size.js';

/** A page as it came: `url` is where it was found after redirects. */
export interface FetchedPage {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface FetchOptions {
  /** Private addresses that may be asked all the same: all of them, or those listed. Meant for tests on loopback. */
  readonly allowPrivate?: boolean | readonly string[];
  /** Milliseconds for everything together. Default 15 000. */
  readonly timeout?: number;
  /** Default 10 MB, counted after decompression. */
  readonly maxBytes?: number;
  /** Default 5. */
  readonly maxRedirects?: number;
}

export interface Address {
  readonly address: string;
  readonly family: number;
}

export interface FetchEffects {
  /** All addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly Address[]>;
}

const REAL: FetchEffects = { resolve: (host) => dnsLookup(host, { all: true }) };
const SAVE = 'save the page in a browser and check the file';
const HEADERS = {
  'user-agent': 'bilateral (reads one page to check its figures)',
  accept: 'text/html,application/xhtml+xml,application/pdf,text/*;q=0.8',
  'accept-encoding': 'gzip, br, deflate',
  'accept-language': 'en',
};

const unreachable = (message: string, cause?: unknown): BilateralError =>
  new BilateralError('unreachable', message, { hint: SAVE, ...(cause === undefined ? {} : { cause }) });
const refused = (message: string, hint = SAVE): BilateralError => new BilateralError('bad-input', message, { hint });

/** The address to ask. @throws BilateralError `bad-input` for other schemes and for credentials */
function checkedUrl(text: string, base?: string): URL {
  if (!URL.canParse(text, base))
    throw refused(`'${text.slice(0, 200)}' is not a web address`, 'write it as https://host/page');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(`'${url.protocol}' addresses are not read`, 'give an http or https address, or a file');
  if (url.username !== '' || url.password !== '')
    throw refused(`the address of ${url.host} carries a name or password`, 'give the address without it');
  url.hash = '';
  return url;
}

/** Resolves a host and refuses it when any of its addresses is not public. */
async function checkedAddresses(url: URL, options: FetchOptions, effects: FetchEffects): Promise<readonly Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const version = isIP(host);
  const found = version ? [{ address: host, family: version }] : await resolved(host, effects);
  const allowed = options.allowPrivate ?? false;
  const open = (address: string): boolean =>
    allowed === true || (allowed !== false && allowed.includes(address)) || !isPrivateAddress(address);
  const closed = found.find(({ address }) => !open(address));
  if (closed) throw refused(`${host} lies at ${closed.address}, which is not a public address; it is not read`, SAVE);
  return found;
}

async function resolved(host: string, effects: FetchEffects): Promise<readonly Address[]> {
  let found: readonly Address[];
  try {
    found = await effects.resolve(host);
  } catch (cause) {
    throw unreachable(`the host ${host} was not found, or there is no connection`, cause);
  }
  if (found.length === 0) throw unreachable(`the host ${host} has no address`);
  return found;
}

/** Asks the very addresses that were checked, so that a second look-up cannot lead elsewhere. */
function ask(url: URL, addresses: readonly Address[], signal: AbortSignal): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, options, callback) => {
    if (options.all)
      callback(
        null,
        addresses.map((a) => ({ ...a })),
      );
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  };
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    request(url, { lookup, signal, agent: false, headers: HEADERS, maxHeaderSize: 32_768 }, resolve)
      .on('error', reject)
      .end();
  });
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function checkType(message: IncomingMessage, url: URL): string {
  const contentType = message.headers['content-type'] ?? '';
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  const readable =
    type === '' ||
    /^text\/(?!javascript|css|event-stream)/.test(type) ||
    /^application\/(?:xhtml\+xml|pdf|x-pdf)$/.test(type);
  const named = type === 'application/octet-stream' && /\.(?:pdf|txt|md|html?)$/i.test(url.pathname);
  if (!readable && !named)
    throw refused(
      `the page at ${url.href} is '${type.slice(0, 60)}' and not text, HTML or PDF`,
      'give the address of the article itself',
    );
  return contentType;
}

async function follow(
  start: URL,
  options: FetchOptions,
  effects: FetchEffects,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const maxRedirects = options.maxRedirects ?? 5;
  let url = start;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const addresses = await checkedAddresses(url, options, effects);
    signal.throwIfAborted();
    const message = await ask(url, addresses, signal);
    try {
      const { statusCode = 0, headers } = message;
      if (REDIRECTS.has(statusCode) && headers.location !== undefined) {
        url = checkedUrl(headers.location, url.href);
        continue;
      }
      if (statusCode !== 200) throw unreachable(`${url.href} answered with status ${statusCode}`);
      const contentType = checkType(message, url);
      return { url: url.href, bytes: await bodyOf(message, url.href, options.maxBytes ?? MAX_BYTES), contentType };
    } finally {
      message.destroy();
    }
  }
  throw unreachable(`${start.href} redirects more than ${maxRedirects} times`);
}

/**
 * Fetches one page over http or https, from public addresses only: at most 10 MB, 15 s and 5 redirects.
 * @throws BilateralError `bad-input` for what may not or cannot be read, `unreachable` for what does not answer
 */
export async function fetchPage(
  address: string,
  options: FetchOptions = {},
  effects: FetchEffects = REAL,
): Promise<FetchedPage> {
  const url = checkedUrl(address);
  const milliseconds = options.timeout ?? 15_000;
  const late = unreachable(`${url.href} did not answer in full within ${milliseconds / 1000} s`);
  const control = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  // A look-up cannot be broken off, so the clock runs beside it.
  const clock = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late);
      control.abort(late);
    }, milliseconds);
  });
  const page = follow(url, options, effects, control.signal);
  page.catch(() => {});
  try {
    return await Promise.race([page, clock]);
  } catch (error) {
    if (error instanceof BilateralError) throw error;
    throw unreachable(`${url.href} cannot be read: ${error instanceof Error ? error.message : String(error)}`, error);
  } finally {
    clearTimeout(timer);
  }
}
