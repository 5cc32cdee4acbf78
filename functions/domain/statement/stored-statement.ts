import * as z from 'zod';
import { Statement } from './statement.ts';

/**
 * A statement as it is stored. Where it was not noted yet since when its words are the same, people were told of
 * each version anew: of the current one, and reminded of it where the last round was reminded.
 */
export const StoredStatement = Statement.extend({ sameSince: z.int().optional() }).transform(
  ({ sameSince, ...statement }): Statement => {
    if (sameSince !== undefined) return { ...statement, sameSince };
    const { version, rounds } = statement;
    const remindedOf = rounds.at(-1)?.reminded ? version : undefined;
    return { ...statement, sameSince: version, remindedOf };
  },
);
