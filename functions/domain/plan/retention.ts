import * as z from 'zod';
import { Duration } from '../values/duration.ts';

const MENTIONS_KEPT = 'P90D';

const PerKind = z.strictObject({
  mentions: Duration.default(MENTIONS_KEPT),
  comments: Duration,
  statements: Duration,
});

/** How long words are kept: one time for comments and statements, or one for each kind. */
export const Retention = z.union([Duration, PerKind]);
export type Retention = z.infer<typeof Retention>;

/** How long each kind of words is kept. */
export const keptFor = ({ retention }: { retention: Retention }): z.infer<typeof PerKind> =>
  typeof retention === 'string'
    ? { mentions: MENTIONS_KEPT, comments: retention, statements: retention }
    : retention;
