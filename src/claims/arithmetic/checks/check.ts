import type { Meeting } from '../meeting.js';

/** An order that numbers of a text must keep: no equation, so nothing follows from it for the rest. */
export interface OrderCheck extends Meeting {
  readonly holds: boolean;
}
