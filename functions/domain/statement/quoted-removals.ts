import type { Statement } from './statement.ts';
import { isOut } from './supersede.ts';

/** The comments that words which are out were found to quote after these were removed; none once others took their place. */
export const quotedRemovals = (statement: Statement): string[] => {
  const { hash, quotedRemovals: found = [], supersededBy } = statement;
  return isOut(statement) && supersededBy === undefined
    ? found.flatMap((each) => (each.hash === hash ? each.removal : []))
    : [];
};
