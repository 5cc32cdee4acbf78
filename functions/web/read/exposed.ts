import type { Incident } from '#domain/incident/incident.ts';
import { exposedNames } from '#domain/statement/brief/exposed-names.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';

/** The newest of an incident, as many as its thread shows. */
const LOOKED_AT = 100;

// Names that were there from the start are held against every word before it goes out.
const mayBeExposed = ({ protectedNames, hasLaterNames = true }: Incident): boolean =>
  protectedNames.length > 0 && hasLaterNames;

/** The public words of an incident that are out and hold a name which was protected since. */
export const readExposed = async (
  { journal, plan, rules, now }: WebDeps,
  incident: Incident,
): Promise<Statement[]> => {
  if (!mayBeExposed(incident)) return [];
  const lists = outListsFor('update', incident.id).map((list) =>
    journal.list(statementJournal, { by: 'out', list }, { limit: LOOKED_AT }),
  );
  const out = (await Promise.all(lists)).flatMap(({ items }) => items);
  const grounds = { incident, plan, rules, now: now() };
  return out.filter((statement) => exposedNames(statement, grounds).length > 0);
};
