import { BilateralError } from '../model/error.js';
import { inFormula, type PanelNames, written } from './panel-names.js';

/** What the usual covariates are called in panels that are about: ours, the Advanced Guide's, CEPII's, the USITC's. */
const USUAL: readonly { readonly names: readonly string[]; readonly logged?: boolean }[] = [
  { names: ['log_dist', 'ln_dist', 'lndist', 'ln_DIST'] },
  { names: ['dist', 'distance', 'distw', 'dist_km', 'distw_harmonic', 'DIST'], logged: true },
  { names: ['contig', 'cntg', 'contiguity', 'border', 'CNTG'] },
  { names: ['lang', 'comlang_off', 'comlang', 'common_language', 'language', 'LANG'] },
  { names: ['clny', 'colony', 'col_dep_ever', 'colony_ever', 'comcol', 'CLNY'] },
  { names: ['rta', 'fta', 'fta_wto', 'agree_pta', 'RTA'] },
];

/** The equation of a deviation where none is given: the usual covariates that the panel has, and effects of exporter and importer by year. */
export function usualFormula(available: readonly string[], names: PanelNames): string {
  const { outcome, twoWay } = written(names);
  const taken = new Set<string>(Object.values(names));
  const terms = USUAL.flatMap(({ names: words, logged }) => {
    const name = words.find((word) => available.includes(word) && !taken.has(word));
    return name === undefined ? [] : [{ logged, name }];
  });
  const hasLog = terms.some(({ name }) => USUAL[0]!.names.includes(name));
  const used = terms.filter(({ logged }) => !(logged && hasLog));
  if (used.length === 0)
    throw new BilateralError(
      'bad-input',
      'the panel has no distance, border, language, colony or agreement column by a usual name',
      {
        hint: `name them: --formula '${outcome} ~ log(km) + neighbours | ${twoWay}'`,
      },
    );
  return `${outcome} ~ ${used.map(({ name, logged }) => (logged ? `log(${inFormula(name)})` : inFormula(name))).join(' + ')} | ${twoWay}`;
}
