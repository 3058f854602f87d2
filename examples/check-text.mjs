// Checks a short text with the bundled figures and prints each claim with its verdict: `node examples/check-text.mjs`.
import { checkArticle, openStore } from 'bilateral';

const text = `Title: China-US trade grew by more than a quarter in 2021
Publisher: Example Wire
Date: 2022-01-14

China's trade with the United States rose 28.7 percent to $755.6 billion in 2021, customs data showed on Friday.
Exports to the US reached $576.1 billion and imports from it $179.5 billion. That left a surplus of $369.6 billion.
`;

const store = await openStore();
// Only figures out by the day of the text count; `asOf` asks for those of another day.
const { claims, counts } = await checkArticle(text, { store });
await store.close();

for (const { claim, verdict } of claims) console.log(`${verdict.status}: "${claim.quote}": ${verdict.text}`);
console.log(`${counts.fails} of ${claims.length} fail`);
