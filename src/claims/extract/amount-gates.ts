import { gateOf } from './word-gates.js';

/** Opened by words of what is to come. */
export const AHEAD_GATE = gateOf(
  'forecasts?|forecasted|expects?|expected|projects?|projected|projections?|predicts?|predicted|predicting|will|should|would|could|may|might|outlook|estimates|anticipate|anticipates|anticipated|anticipating|anticipation|anticipations|anticipatory|sees|seen',
);

/** Opened by words of volumes. */
export const VOLUME_GATE = gateOf('volumes?');

/** Opened by words of what had been looked for. */
export const EXPECTED_GATE = gateOf(
  'forecasts?|forecasted|forecaster|forecasters|forecasting|expected|expectedly|unexpected|predicted|looked|overlooked|pencilled|anticipated|unanticipated|tipped|expectations|estimates|consensus|projections|saw|sawn|sawmills?|foresaw|projected',
);
