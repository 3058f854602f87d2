/** Goods that are named together: one name with an "and" of its own. */
const PAIRS =
  /^(?:gems? and jewell?ery|iron and steel|oil and gas|food and (?:beverages?|drinks?|live animals)|fruits? and (?:vegetables?|nuts)|vegetables? and fruits?|machinery and equipment|machines and equipment|pulp and paper|paper and pulp|meat and (?:edible )?offal|milk and cream|hides and skins|skins and hides|textiles? and (?:clothing|garments?|apparel)|pearls? and (?:precious |semi-precious )?stones|(?:crude |raw )?jute and jute goods|wood and (?:wood(?:en)? )?(?:products|articles)|timber and (?:wood|timber) products|arms and ammunition|toys and games|coal and coke|fats and oils|oils and fats|animal and vegetable oils|bags and suitcases|ores and (?:concentrates|metals|minerals)|(?:motor )?vehicles and (?:spare )?parts|cars and (?:car |auto |spare )?parts|aircraft and parts|(?:tele)?phones and (?:spare )?(?:parts|components|accessories)|computers and (?:spare )?(?:parts|components)|petroleum and (?:petroleum )?products|oil and oil products|leather and leather (?:goods|products)|cotton and cotton products|rubber and (?:rubber )?(?:products|articles)|plastics? and (?:plastic )?(?:products|articles)|metals and (?:metal )?(?:products|articles)|iron and (?:steel )?(?:products|articles)|pharmaceuticals? and chemicals?|fish and (?:seafood|shellfish|fish products)|sacks? and bags?|nuts? and seeds?|roots and tubers|books and newspapers|mines and quarries)$/i;

const SEPARATOR = /,\s(?:and\s)?|\sand\s/;

/** The names that words list, as many as there are numbers for them: those that go together are joined where they are too many. */
export function namesOf(words: string, count: number): readonly string[] | null {
  const single = words.split(SEPARATOR);
  if (single.length === count) return single;
  const joined: string[] = [];
  for (let i = 0; i < single.length; i += 1) {
    const both = `${single[i]} and ${single[i + 1]}`;
    if (i + 1 < single.length && words.includes(both) && PAIRS.test(both)) {
      joined.push(both);
      i += 1;
    } else joined.push(single[i]!);
  }
  return joined.length === count ? joined : null;
}
