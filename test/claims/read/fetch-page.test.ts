import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../../src/claims/read/address.js';
import { fetchPage } from '../../../src/claims/read/fetch-page.js';
import { BilateralError } from '../../../src/model/error.js';

const TEXT = 'Exports fell by 5 percent.';
const packed: Record<string, Buffer> = {
  gzip: gzipSync(TEXT),
  br: brotliCompressSync(TEXT),
  deflate: deflateSync(TEXT),
  raw: deflateRawSync(TEXT),
  bomb: gzipSync(Buffer.alloc(30 * 1024 * 1024, 32)),
};

const answer: RequestListener = (request, response) => {
  const path = request.url ?? '/';
  const text = (body: string | Buffer, headers: Record<string, string> = {}): void => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body);
  };
  const go = (to: string): void => void response.writeHead(302, { location: to }).end();
  const name = path.slice(1);
  if (name in packed)
    return text(packed[name]!, { 'content-encoding': name === 'raw' ? 'deflate' : name === 'bomb' ? 'gzip' : name });
  const routes: Record<string, () => void> = {
    ok: () => text(TEXT),
    hop: () => go('/ok'),
    loop: () => go('/loop'),
    private: () => go('http://127.0.0.2:9/secret'),
    metadata: () => go('http://169.254.169.254/latest'),
    file: () => go('file:///etc/passwd'),
    secret: () => go('http://user:word@127.0.0.1/'),
    missing: () => void response.writeHead(404, { 'content-type': 'text/html' }).end('no'),
    json: () => text('{}', { 'content-type': 'application/json' }),
    image: () => text('x', { 'content-type': 'image/png' }),
    pdf: () => text('%PDF-', { 'content-type': 'application/pdf' }),
    none: () => void response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'zstd' }).end('x'),
    broken: () => text(packed.gzip!.subarray(0, 20), { 'content-encoding': 'gzip' }),
    large: () => text('x', { 'content-length': String(20 * 1024 * 1024) }),
    cut: () => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' });
      response.write('part');
      setTimeout(() => response.destroy(), 20);
    },
    silent: () => {},
    slow: () => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    },
    endless: () => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 97)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    },
  };
  const route = routes[name];
  if (route) route();
  else response.writeHead(500).end();
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const LOCAL = { allowPrivate: ['127.0.0.1'] };
const body = async (path: string): Promise<string> =>
  new TextDecoder().decode((await fetchPage(`${base}/${path}`, LOCAL)).bytes);
const failure = async (promise: Promise<unknown>): Promise<BilateralError> => {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(BilateralError);
  expect((error as BilateralError).hint).toBeTruthy();
  return error as BilateralError;
};

describe('fetchPage', () => {
  it('fetches a page, follows a redirect and says where it ended', async () => {
    const page = await fetchPage(`${base}/hop#part`, LOCAL);
    expect(page.url).toBe(`${base}/ok`);
    expect(page.contentType).toBe('text/plain; charset=utf-8');
    expect(new TextDecoder().decode(page.bytes)).toBe(TEXT);
    expect((await fetchPage(`${base}/pdf`, { allowPrivate: true })).contentType).toBe('application/pdf');
  });

  it.each(['gzip', 'br', 'deflate', 'raw'])('unpacks %s', async (path) => expect(await body(path)).toBe(TEXT));

  it('asks the address that was checked and does not look up again', async () => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    const url = base.replace('127.0.0.1', 'ledger.example');
    expect(new TextDecoder().decode((await fetchPage(`${url}/ok`, LOCAL, { resolve })).bytes)).toBe(TEXT);
    expect(asked).toBe(1);
    expect((await failure(fetchPage(`${url}/ok`, LOCAL, { resolve }))).message).toContain('10.0.0.1');
  });

  it('refuses a host when any of its addresses is private', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '::1', family: 6 },
    ];
    expect(await failure(fetchPage('http://ledger.example/', {}, { resolve }))).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('::1'),
    });
  });

  it.each([
    ['http://127.0.0.1/', 'not a public address'],
    ['http://2130706433/', 'not a public address'],
    ['http://0x7f.1/', 'not a public address'],
    ['http://[::1]/', 'not a public address'],
    ['http://[::ffff:93.184.216.34]/', 'not a public address'],
    ['http://169.254.169.254/latest/meta-data', 'not a public address'],
    ['ftp://host.example/', "'ftp:' addresses are not read"],
    ['http://user@host.example/', 'name or password'],
    ['http://', 'not a web address'],
  ])('refuses %s', async (url, message) => {
    const error = await failure(fetchPage(url));
    expect(error.code).toBe('bad-input');
    expect(error.message).toContain(message);
  });

  it.each([
    ['loop', 'unreachable', 'more than 5 times'],
    ['private', 'bad-input', '127.0.0.2'],
    ['metadata', 'bad-input', '169.254.169.254'],
    ['file', 'bad-input', "'file:'"],
    ['secret', 'bad-input', 'name or password'],
    ['missing', 'unreachable', 'status 404'],
    ['json', 'bad-input', 'application/json'],
    ['image', 'bad-input', 'image/png'],
    ['none', 'bad-input', 'zstd'],
    ['broken', 'unreachable', 'cannot be read'],
    ['cut', 'unreachable', 'cannot be read'],
    ['large', 'bad-input', 'more than 10 MB'],
    ['bomb', 'bad-input', 'more than 10 MB'],
    ['endless', 'bad-input', 'more than 10 MB'],
  ])('ends /%s as %s', async (path, code, message) => {
    const error = await failure(fetchPage(`${base}/${path}`, LOCAL));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  it.each(['silent', 'slow'])('stops waiting for a %s server', async (path) => {
    const started = performance.now();
    const error = await failure(fetchPage(`${base}/${path}`, { ...LOCAL, timeout: 200 }));
    expect(error).toMatchObject({ code: 'unreachable', message: expect.stringContaining('0.2 s') });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('counts the look-up in the time, and says when there is no host', async () => {
    const never = { resolve: () => new Promise<never>(() => {}) };
    expect((await failure(fetchPage('http://a.example/', { timeout: 50 }, never))).code).toBe('unreachable');
    const offline = { resolve: () => Promise.reject(new Error('ENOTFOUND')) };
    const error = await failure(fetchPage('http://a.example/', {}, offline));
    expect(error).toMatchObject({ code: 'unreachable', hint: 'save the page in a browser and check the file' });
    const closed = await failure(fetchPage('http://127.0.0.1:1/', LOCAL));
    expect(closed.code).toBe('unreachable');
  });
});

describe('isPrivateAddress', () => {
  it.each([
    '10.1.2.3',
    '100.64.0.1',
    '172.31.0.1',
    '192.168.1.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    'fe80::1%eth0',
    'fd00::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'no address',
  ])('takes %s as private', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
    'takes %s as public',
    (address) => expect(isPrivateAddress(address)).toBe(false),
  );
});
