/**
 * Goods that trade is counted in by the piece, as a number names them: "60.9 billion ICs", "6.3 million tyres". Words that
 * mean more than goods in trade (ships at a port, planes that land) are left out.
 */
export const COUNTED_GOODS =
  '(?:(?:light|passenger|new|used|electric|commercial|motor|heavy|mobile|memory|computer)\\s)*(?:integrated circuits(?: \\(ICs\\))?|ICs|(?:computer |memory )?chips|microchips|semiconductors|smartphones|(?:mobile |cell )?phones|handsets|tyres|tires|motorcycles|motorbikes|bicycles|e-bikes|laptops|notebooks|tablets|television sets|televisions|TVs|solar (?:panels|modules|cells)|batteries|engines|shoes|watches|buses|vehicles|automobiles|autos|cars|trucks|tractors|trailers|scooters|lorries|air conditioners|printers|cameras|roses|garments|washing machines|refrigerators|sheep|cows|goats|chickens|eggs|diamonds|machine tools|robots|toys|drones|weapons|pineapples|coconuts|turbines)';
