import type { Statement } from '#domain/statement/statement.ts';

/** The hash of the words on the page: a decision is about these and no others. */
export const HashField = ({ statement }: { statement: Statement }) => (
  <input type="hidden" name="hash" value={statement.hash} />
);
