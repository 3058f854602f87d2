const CHINESE = /\b(?:China|Chinese|Beijing|Hong Kong|Taiwan(?:ese)?|Taipei|Macau|Macao)\b/;

const MAINLAND = /^[Mm]ainland$/;

/** What names an economy in a text: "the mainland" only where it speaks of China or its neighbours across the water. */
export function namesIn(text: string): (mention: string) => boolean {
  const chinese = !/[Mm]ainland/.test(text) || CHINESE.test(text);
  return (mention) => chinese || !MAINLAND.test(mention);
}
