import { gateOf } from './word-gates.js';

/** Opened by words of what is to come. */
export const AHEAD_GATE = gateOf(
  'pegs|pegged|envisage|envisages|envisaged|hoping|hopes?|penciled|reckons|counts|counting|banks|banking|bets|betting|plans|budgets|forecasts?|forecasted|expects?|expected|projects?|projected|projections?|predicts?|predicted|predicting|will|should|would|could|may|might|outlook|estimates|estimate|estimated|anticipate|anticipates|anticipated|anticipating|anticipation|anticipations|anticipatory|sees|seen|looks?|pencils?|pencilled',
);

/** Opened by words of volumes. */
export const VOLUME_GATE = gateOf('volumes?');

/** Opened by words of a forecast that is changed. */
export const REVISED_GATE = gateOf('forecasts?|predictions?|projections?|outlook|estimates?');

/** Opened by words of what had been looked for, or is. */
export const EXPECTED_GATE = gateOf(
  'probably|pegs|pegged|envisages?|hopes?|is|are|reckons|counts|banks|bets|plans|budgets|due|bound|guess|counted|bet|banked|polled|surveyed|asked|forecasters|headed|heading|told|tipped|foreseen|reckoned|bargained|braced|looking|expecting|hoping|cards|mind|penciled|look|seen|called|poll|survey|median|estimate|estimated|predictions?|mean|average|forecasts?|forecasted|forecaster|forecasters|forecasting|expected|expectedly|unexpected|predicted|looked|overlooked|pencilled|anticipated|unanticipated|saw|sawn|sawmills?|foresaw|projected|pointed|tipped|consensus|expectations|estimates|projections|may|might|could|will|would|should|likely|set|poised|course|track|going|confident|expects?|predicts?|foresees?|foresee|sees|anticipates?|projects',
);
