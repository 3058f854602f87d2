/** Goods of the North American Industry Classification System at three digits, as the US Census Bureau groups what is imported. */
const NAMES: Readonly<Record<string, string>> = {
  111: 'agricultural products',
  112: 'livestock and livestock products',
  113: 'forestry products',
  114: 'fish and other marine products',
  115: 'products supporting agriculture',
  211: 'oil and gas',
  212: 'minerals and ores',
  311: 'food',
  312: 'beverages and tobacco',
  313: 'textiles and fabrics',
  314: 'textile mill products',
  315: 'apparel and accessories',
  316: 'leather and footwear',
  321: 'wood products',
  322: 'paper',
  323: 'printed matter',
  324: 'petroleum and coal products',
  325: 'chemicals',
  326: 'plastics and rubber products',
  327: 'non-metallic mineral products',
  331: 'primary metals',
  332: 'fabricated metal products',
  333: 'machinery, except electrical',
  334: 'computers and electronics',
  335: 'electrical equipment and appliances',
  336: 'transport equipment',
  337: 'furniture and fixtures',
  339: 'other manufactures (toys, sports, medical)',
  910: 'waste and scrap',
  930: 'used goods',
  980: 'goods returned',
  990: 'special classifications',
};

/** `computers and electronics (NAICS 334)`; a code of another classification as it is written there: `HS 8542`. */
export function productName(product: string): string {
  const [system, code] = product.split(':') as [string, string?];
  if (code === undefined) return product;
  const name = system === 'NAICS' ? NAMES[code] : undefined;
  return name === undefined ? `${system} ${code}` : `${name} (${system} ${code})`;
}
