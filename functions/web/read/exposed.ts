import type { Incident } from '#domain/incident/incident.ts';
import type { ReadNotes } from '#domain/journal/notes.ts';
import { isCurrent, namesSince } from '#domain/statement/brief/exposed-names.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { onceFor } from '#domain/tone/once-for.ts';
import type { WebDeps } from '../deps.ts';

/** The newest of an incident, as many as its thread shows. */
const LOOKED_AT = 100;

/** Words of one incident that were held against these names and hold none. */
interface Cleared {
  names: string;
  ids: Set<string>;
}

// What is out keeps its words, and the desk asks every few seconds: a process reads each once for the same names.
const clearedBy = onceFor((_: ReadNotes) => new Map<string, Cleared>());

const clearedOf = ({ readNotes }: WebDeps, { id, protectedNames }: Incident): Set<string> => {
  const cleared = clearedBy(readNotes);
  const names = protectedNames.join('\n');
  const known = cleared.get(id);
  if (known?.names === names) return known.ids;
  const ids = new Set<string>();
  cleared.set(id, { names, ids });
  return ids;
};

// Names that were there from the start are held against every word before it goes out.
const mayBeExposed = ({ protectedNames, hasLaterNames = true }: Incident): boolean =>
  protectedNames.length > 0 && hasLaterNames;

const readOutIds = async ({ readNotes }: WebDeps, incident: Incident): Promise<string[]> => {
  const lists = outListsFor('update', incident.id).map((list) =>
    readNotes(statementJournal, { list: { by: 'out', list }, atMost: LOOKED_AT }),
  );
  return (await Promise.all(lists)).flatMap((noted) => noted.map(({ id }) => id));
};

/** The public words of an incident that are out and hold a name which was protected since. */
export const readExposed = async (deps: WebDeps, incident: Incident): Promise<Statement[]> => {
  if (!mayBeExposed(incident)) return [];
  const { journal, plan, rules, now } = deps;
  const cleared = clearedOf(deps, incident);
  const ids = (await readOutIds(deps, incident)).filter((id) => !cleared.has(id));
  const grounds = { incident, plan, rules, now: now() };
  const naming = (await journal.readAll(statementJournal, ids)).filter((statement) => {
    const isNaming = namesSince(statement, grounds).length > 0;
    if (!isNaming) cleared.add(statement.id);
    return isNaming;
  });
  return naming.filter(isCurrent);
};
