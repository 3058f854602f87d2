// Did a measure do it: event studies of a measure, by product, partner and period.

export type {
  EventEffect,
  EventPoint,
  EventStudy,
  EventStudyMade,
  JointTest,
  NotIdentified,
  Obstacle,
  Placebo,
  Wave,
  WaveEffect,
} from '../model/event-study.js';
export type { EventEffectName, EventNames, EventOptions } from './event-options.js';
export { eventColumns, eventStudy } from './event-study.js';
