import type { FindKnown } from '#domain/journal/find-known.ts';
import { postName } from '#domain/statement/post-names.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';

/** Finds the statement whose post has an address; undefined where it is none of ours. */
export const statementAt = async (
  findKnown: FindKnown,
  address: string,
): Promise<string | undefined> => {
  const name = postName(address);
  if (name === undefined) return undefined;
  const [newest] = await findKnown(statementJournal, name, 1);
  return newest;
};
