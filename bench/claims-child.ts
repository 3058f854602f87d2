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

/** Texts read at least before a text counts as warm, and at most until it does. */
const WARM_UP = 1200;
const LONGEST_WARM_UP = 12000;
/**
 * The compiler has done its work when the fastest of some rounds is no faster by more than this share than the fastest of as many before: other
 * work on the machine slows down any round, and makes none fast.
 */
const STEADY = 0.02;
const ROUNDS = 5;

const medianOf = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const isSteady = (times: readonly number[]): boolean =>
  Math.min(...times.slice(-ROUNDS)) > (1 - STEADY) * Math.min(...times.slice(-2 * ROUNDS, -ROUNDS));

/**
 * Texts a second, extraction and arithmetic without reading the files, by the median of five rounds over all texts: once the compiler has done its work, and
 * right behind the first texts, when it still works beside.
 */
async function speed(files: readonly string[]): Promise<{ perSecond: number; early: number }> {
  const inputs = files.map((file) => readFileSync(file));
  const articles = await Promise.all(inputs.map((bytes) => readArticle({ bytes })));
  const round = (): number => {
    const started = process.cpuUsage();
    articles.forEach(claimsOf);
    return secondsSince(started);
  };
  const rounds = (texts: number): number => Math.ceil(texts / articles.length);
  for (let i = 0; i < rounds(WARM_UP); i += 1) round();
  const several = (): number[] => Array.from({ length: ROUNDS }, round);
  const times = several();
  const early = medianOf(times);
  times.push(...several());
  while (!isSteady(times) && times.length < rounds(LONGEST_WARM_UP)) times.push(...several());
  const warm = medianOf(several());
  return { perSecond: articles.length / warm, early: articles.length / early };
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
const answer = what === 'speed' ? await speed(words) : { times: await slope(words[0]!) };
console.log(JSON.stringify({ ...answer, megabytes: process.resourceUsage().maxRSS / 1024 }));
