import type { Statement } from '#domain/statement/statement.ts';

/** The hash of the words that are shown: a decision is about these and no others. */
export const Hidden = ({ statement }: { statement: Statement }) => (
  <input type="hidden" name="hash" value={statement.hash} />
);
