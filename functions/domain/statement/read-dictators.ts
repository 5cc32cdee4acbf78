import type { Incident } from '../incident/incident.ts';
import type { JournalLists } from '../journal/journal.ts';
import type { Plan } from '../plan/plan.ts';
import { ownTexts } from '../tone/own-texts.ts';
import { type BriefedOn, timelessBrief } from './brief/brief.ts';
import { type Dictators, dictatorsIn } from './dictated.ts';
import type { Statement } from './statement.ts';
import { statementJournal } from './statement-journal.ts';

/** Where the wishes of an incident's statements are read. */
export interface WishesDeps {
  journal: Pick<JournalLists, 'list'>;
  plan: Plan;
}

/** Words that are written now, and which statement of an incident they are for. */
type WrittenFor = BriefedOn &
  Pick<Statement, 'id' | 'incidentId'> &
  Pick<Partial<Statement>, 'wishes'>;

// What was asked of one statement may be written in the next.
const NEWEST = 20;

const wishesOfOthers = async ({ journal }: WishesDeps, { id, incidentId }: WrittenFor) => {
  if (incidentId === undefined) return [];
  const filter = { by: 'group', group: incidentId } as const;
  const { items } = await journal.list(statementJournal, filter, { limit: NEWEST });
  return items.filter((other) => other.id !== id).flatMap(({ wishes }) => wishes);
};

/** Reads what approvers asked for, of this statement and the newest of its incident, to say who dictated words. */
export const readDictators = async (
  deps: WishesDeps,
  statement: WrittenFor,
  incident: Incident,
): Promise<Dictators> => {
  const wishes = [...(statement.wishes ?? []), ...(await wishesOfOthers(deps, statement))];
  const own = ownTexts(timelessBrief(statement, incident, deps.plan));
  return (words) => dictatorsIn(wishes, words, own);
};
