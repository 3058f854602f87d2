/** Known outlets in citations, and the name each is kept under. The publisher's own pages are not among them. */
const OUTLETS: readonly (readonly [RegExp, string])[] = [
  [/Xinhua|xinhuanet/, 'Xinhua'],
  [/Global Times/, 'Global Times'],
  [/TASS|tass\.ru/, 'TASS'],
  [/ommersant/, 'Kommersant'],
  [/Sputnik/, 'Sputnik'],
  [/Reuters/, 'Reuters'],
  [/\bAP\b/, 'AP'],
  [/\bAFP\b/, 'AFP'],
  [/\bANI\b/, 'ANI'],
  [/\bCCN\b/, 'CCN'],
  [/\bCNN\b/, 'CNN'],
  [/\bCRS\b/, 'Congressional Research Service'],
  [/NHK/, 'NHK World'],
  [/CGTN/, 'CGTN'],
  [/China Daily/, 'China Daily'],
  [/China Briefing/, 'China Briefing'],
  [/\bWSJ\b/, 'Wall Street Journal'],
  [/La Prensa Latina/, 'La Prensa Latina'],
  [/\bUDN\b/, 'UDN'],
  [/\bSina\b/, 'Sina'],
  [/Statista/, 'Statista'],
  [/MOFCOM/, 'MOFCOM'],
  [/USTR/, 'USTR'],
  [/UrduPoint/, 'UrduPoint'],
  [/R package seasonal/, 'R package seasonal'],
  [/\bFRED\b/, 'FRED'],
];

/** Carriers known only by their address: `menafn.com`, `people.cn`. */
const SITE = /\b((?:[a-z0-9-]+\.)*[a-z0-9-]+\.(?:com|org|net|ai|cn|hk|vn|pk|ru|edu|info|au)(?:\.[a-z]{2})?)\b/g;
const NAMED_SITE = /xinhuanet|tass\.ru|kommersant|customs\.gov\.cn|mofcom\.gov\.cn/;
const COPY = /\b([A-Za-z0-9_-]+\/[A-Za-z][A-Za-z0-9_.-]+)(?=[\s;,)]|$)/;

/** The outlets that a citation names, in the order of their names' first appearance. */
export function outletsIn(citation: string): string[] {
  const found = new Map<string, number>();
  for (const [pattern, name] of OUTLETS) {
    const at = citation.search(pattern);
    if (at >= 0) found.set(name, at);
  }
  for (const match of citation.matchAll(SITE))
    if (!NAMED_SITE.test(match[1]!) && !found.has(match[1]!)) found.set(match[1]!, match.index);
  return [...found].sort((a, b) => a[1] - b[1]).map(([name]) => name);
}

/** The public repository that a copy of a statistical file was read from, `owner/name`. */
export function copyIn(citation: string): string[] {
  const last = citation.split(';').at(-1)!;
  const repository = COPY.exec(last.replace(/^.*cop(?:y|ies) in /, ''));
  return repository ? [repository[1]!] : [];
}
