/**
 * Runs in a process of its own. `speed FILE ...`: texts a second of CPU time, warm. `slope NAME`: seconds of CPU time for
 * a bad input at each size, until one takes longer than the limit. Prints JSON.
 */
import { readFileSync } from 'node:fs';
import { arithmetic, extract, readArticle, resolve } from '../src/claims/index.js';
import type { Article } from '../src/model/article.js';
import { BAD_INPUT } from './bad-input.js';

/** In megabytes. */
const SIZES = [0.25, 0.5, 1, 2, 5];
/** No size is tried after one that took longer, in seconds a megabyte. */
const LIMIT = 10;

const secondsSince = (started: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
};
const claimsOf = (article: Article): void => void arithmetic(resolve(article, extract(article)));

/** Texts read before the clock starts: fewer do not warm the compiler. */
const WARM_UP = 1200;

/** Extraction and arithmetic without reading the files: the median of rounds over all texts. */
async function speed(files: readonly string[]): Promise<number> {
  const inputs = files.map((file) => readFileSync(file));
  const articles = await Promise.all(inputs.map((bytes) => readArticle({ bytes })));
  const round = (): number => {
    const started = process.cpuUsage();
    articles.forEach(claimsOf);
    return secondsSince(started);
  };
  for (let read = 0; read < WARM_UP; read += articles.length) round();
  const times = Array.from({ length: 5 }, round).sort((a, b) => a - b);
  return articles.length / times[2]!;
}

async function slope(name: string): Promise<{ size: number; seconds: number }[]> {
  const found: { size: number; seconds: number }[] = [];
  const options = name.startsWith('html') ? { name: 'x.html' } : { name: 'x.txt' };
  const once = async (bytes: Uint8Array): Promise<number> => {
    const started = process.cpuUsage();
    // What is refused is done with, too.
    const article = await readArticle({ bytes, ...options }).catch(() => null);
    if (article !== null) claimsOf(article);
    return secondsSince(started);
  };
  await once(Buffer.from(BAD_INPUT[name]!(20_000)));
  for (const size of SIZES) {
    const bytes = Buffer.from(BAD_INPUT[name]!(size * 1024 * 1024));
    let seconds = await once(bytes);
    // A short time is that of chance: the shorter of two.
    if (seconds < 1) seconds = Math.min(seconds, await once(bytes));
    found.push({ size, seconds });
    if (seconds > LIMIT * Math.max(1, size)) break;
  }
  return found;
}

const [what, ...words] = process.argv.slice(2);
const answer = what === 'speed' ? { perSecond: await speed(words) } : { times: await slope(words[0]!) };
console.log(JSON.stringify({ ...answer, megabytes: process.resourceUsage().maxRSS / 1024 }));
