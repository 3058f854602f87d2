import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { arithmetic, extract, readArticle, resolve } from '../dist/claims/index.js';

/**
 * Runs in a process of its own, with the library as it is installed: what runs TypeScript as it stands wraps each function that is made, and makes these
 * texts take up to half as long again. `speed FILE ...`: texts a second of CPU time, warm. `slope FILE ...`: seconds of CPU time for each file,
 * named after its megabytes, behind the first, which warms up, until one takes longer than the limit. Prints JSON.
 */

/** No file is tried after one that took longer, in seconds a megabyte. */
const LIMIT = 10;

const secondsSince = (started) => {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
};
const claimsOf = (article) => void arithmetic(resolve(article, extract(article)));

/** Texts read at least before a text counts as warm, and at most until it does. */
const WARM_UP = 1200;
const LONGEST_WARM_UP = 12000;
/**
 * The compiler has done its work when the fastest of some rounds is no faster by more than this share than the fastest of as many before: other
 * work on the machine slows down any round, and makes none fast.
 */
const STEADY = 0.02;
const ROUNDS = 5;

const isSteady = (times) =>
  Math.min(...times.slice(-ROUNDS)) > (1 - STEADY) * Math.min(...times.slice(-2 * ROUNDS, -ROUNDS));

/**
 * Texts a second in each of five rounds over all texts, extraction and arithmetic without reading the files: once the compiler has done its work, and
 * right behind the first texts, when it still works beside.
 */
async function speed(files) {
  const articles = await Promise.all(files.map((file) => readArticle({ bytes: readFileSync(file) })));
  const round = () => {
    const started = process.cpuUsage();
    articles.forEach(claimsOf);
    return secondsSince(started);
  };
  const rounds = (texts) => Math.ceil(texts / articles.length);
  for (let i = 0; i < rounds(WARM_UP); i += 1) round();
  const several = () => Array.from({ length: ROUNDS }, round);
  const early = several();
  const times = [...early, ...several()];
  while (!isSteady(times) && times.length < rounds(LONGEST_WARM_UP)) times.push(...several());
  const perSecond = (seconds) => articles.length / seconds;
  return { warm: several().map(perSecond), early: early.map(perSecond) };
}

async function slope([first, ...files]) {
  const once = async (file) => {
    const bytes = readFileSync(file);
    const started = process.cpuUsage();
    // What is refused is done with, too.
    const article = await readArticle({ bytes, name: basename(file) }).catch(() => null);
    if (article !== null) claimsOf(article);
    return { size: Number.parseFloat(basename(file)), seconds: secondsSince(started) };
  };
  await once(first);
  const times = [];
  for (const file of files) {
    let time = await once(file);
    // A short time is that of chance: the shorter of two.
    if (time.seconds < 1) time = { ...time, seconds: Math.min(time.seconds, (await once(file)).seconds) };
    times.push(time);
    if (time.seconds > LIMIT * Math.max(1, time.size)) break;
  }
  return times;
}

const [what, ...files] = process.argv.slice(2);
const answer = what === 'speed' ? await speed(files) : { times: await slope(files) };
console.log(JSON.stringify({ ...answer, megabytes: process.resourceUsage().maxRSS / 1024 }));
