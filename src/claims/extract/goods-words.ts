/**
 * Words for goods that offices and dailies write with a capital: "exports of Seafood", "Apparel & Textiles". A capital
 * inside a sentence is else that of somebody's name. Both are in small letters, without the plural's s.
 */
const GOODS =
  'seafood fish shrimp prawn lobster crab tuna salmon pangasius fishery tea coffee cocoa chocolate whisky whiskey scotch malt wine beer spirit gin vodka beverage drink juice water food foodstuff feed rubber tyre tire tube coconut copra spice concentrate pepper cinnamon clove vanilla nutmeg ginger turmeric textile apparel garment clothing clothes knitwear hosiery yarn fabric cloth fibre fiber cotton wool silk jute hemp linen towel bedwear carpet footwear shoe leather hide skin handbag jewellery jewelry gem diamond gold silver platinum pearl stone copper aluminium aluminum zinc nickel lead tin iron steel metal alloy ore mineral coal coke crude oil petroleum diesel gasoline petrol kerosene naphtha fuel gas lng lpg bitumen energy electricity chemical petrochemical fertiliser fertilizer urea pharmaceutical drug medicine medicament vaccine cosmetic perfume plastic polymer resin paper paperboard pulp wood timber log lumber furniture plywood cement ceramic glass glassware porcelain machinery machine equipment appliance component part electronic semiconductor chip computer laptop phone smartphone telephone mobile vehicle car automobile motorcycle truck bus tractor aircraft ship boat vessel engine turbine toy fruit vegetable nut cashew almond walnut pistachio avocado banana mango pineapple citrus orange lemon grape apple berry blueberry kiwifruit onion potato tomato garlic pulse lentil bean rice wheat maize corn barley oat sorghum grain cereal soy soya soybean soyabean oilseed rapeseed sunflower sesame groundnut peanut sugar molasses honey meat beef pork lamb mutton poultry chicken egg dairy milk powder butter cheese cream yoghurt livestock cattle flower plant seed tobacco cigarette biscuit confectionery cake crisp sausage panel fridge washer dishwasher product good manufacture commodity merchandise preparation article material cable wire pipe instrument device battery earth bicycle watch clock arm weapon salt durian seaweed mushroom tulip roses olive date fig peach cherry plum pear melon papaya coconut lychee pomegranate raspberry strawberry cranberry asparagus carrot pea cabbage chilli saffron cardamom cumin quinoa millet flour pasta noodle bread oil lard tallow ham bacon turkey veal venison anchovy cod herring mackerel haddock squid octopus oyster mussel scallop caviar fishmeal soymeal molybdenum cobalt lithium uranium titanium graphite manganese chromium chrome tungsten phosphate potash bauxite alumina ferronickel ferrochrome hydrogen ammonia methanol ethanol biodiesel lubricant tanker yacht satellite helicopter rocket drone missile ammunition robot turbine transformer refrigerator television camera lens microchip server modem tablet vinyl guitar piano pillow mattress blanket rug curtain lingerie denim sari shirt trouser sock hat glove boot sandal sneaker diaper soap shampoo detergent paint varnish ink dye pesticide herbicide insulin syringe bandage mask tourniquet sunscreen tile brick marble granite slate sand gravel limestone clinker quartz amber emerald ruby sapphire coin banknote stamp book newspaper magazine film magnet meal gallium germanium antimony bismuth indium silicon polysilicon helium wafer inverter excavator forklift valve pump chickpea cassava tapioca mangosteen rambutan'.split(
    ' ',
  );
/** Words that stand before such a word in its name. */
const SORTS =
  'finished unfinished semi-finished frozen fresh chilled dried live natural readymade ready-made made-up woven knitted electrical electronic mechanical optical medical surgical photographic engineering project vegetable mineral edible palm sunflower soybean crude raw refined processed blended single scotch scottish irish basmati robusta arabica home household marine handloom handicraft agricultural agri farm forest agro-based based related allied associated organic inorganic synthetic man-made precious semi-precious base non-ferrous ferrous rare capital consumer intermediate industrial manufactured animal human breakfast soft sweet hot cold hot-rolled cold-rolled stainless flat long solid liquid liquefied compressed green black white red ornamental cut transport automotive auto motor passenger electric commercial spare light heavy luxury leather sports sporting other various miscellaneous drug bulk packaged bottled instant pure high-tech information communication telecommunication office beauty essential nuclear printed integrated'.split(
    ' ',
  );
/** Adjectives that are more than one of these: "Gems and Jewellery", "Drinks". */
const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('oes')
      ? word.slice(0, -2)
      : word.endsWith('s')
        ? word.slice(0, -1)
        : word;

const OF_GOODS: ReadonlySet<string> = new Set(GOODS);
const OF_SORTS: ReadonlySet<string> = new Set(SORTS);

/** Does a word, in small letters, name goods? */
export const isGoodsWord = (word: string): boolean =>
  OF_GOODS.has(word) || OF_GOODS.has(singular(word)) || (word.endsWith('ches') && OF_GOODS.has(word.slice(0, -2)));

/** Words that mean something else as well: "led to", "the lead", "watch out", "a good part". */
const OF_MORE: ReadonlySet<string> = new Set(
  'lead tin plant good product part arm feed watch watches article material commodity merchandise manufacture date crisp component device stone drone turkey film book pen mask stamp rocket spirit machine equipment appliance instrument energy power preparation tube cable pipe wire seed concentrate plum sand server meal pump'.split(
    ' ',
  ),
);
/** Does a word, in small letters, name goods and nothing else? */
export const isOnlyGoods = (word: string): boolean =>
  !OF_MORE.has(word) && !OF_MORE.has(singular(word)) && isGoodsWord(word);

/** Does a word, in small letters, tell of which sort goods are? */
export const isSortOfGoods = (word: string): boolean => OF_SORTS.has(word);
