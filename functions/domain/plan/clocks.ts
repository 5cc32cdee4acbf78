import * as z from 'zod';
import { Duration } from '../values/duration.ts';

const WITHIN = { acknowledgeWithin: 'PT60M', answerWithin: 'PT24H', urgentWithin: 'PT15M' };

/** How soon a comment gets its first reply, is answered in full, and, where it is urgent, is seen to. */
export const Clocks = z.strictObject({
  acknowledgeWithin: Duration.default(WITHIN.acknowledgeWithin),
  answerWithin: Duration.default(WITHIN.answerWithin),
  urgentWithin: Duration.default(WITHIN.urgentWithin),
});
export type Clocks = z.infer<typeof Clocks>;

/** The clocks of a plan. */
export const clocksIn = ({ clocks = WITHIN }: { clocks?: Clocks | undefined }): Clocks => clocks;
