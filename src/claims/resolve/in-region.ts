import { UNCOUNTED } from './main-reporter.js';
import type { Place } from './topic.js';

/**
 * "Asia's exports shrank. Japan sold #, the ministry said. Shipments of chips": a region has no office that counts, so that
 * a text on it goes on with the economy whose own figures were told, but for one that trades with the region.
 */
export const isInRegion = ({ topic, base }: Pick<Place, 'topic' | 'base'>): boolean =>
  base !== null &&
  base.reporter !== null &&
  UNCOUNTED.has(base.reporter) &&
  topic.reporter !== null &&
  topic.reporter !== 'WLD' &&
  !UNCOUNTED.has(topic.reporter) &&
  topic.partner !== base.reporter &&
  topic.reporter !== base.partner;

/** Is what names no flow, at the head of a paragraph, of what the text is about? */
export const returnsToBase = (place: Place): boolean => place.base !== null && !isInRegion(place);
