import { EXERCISE } from '../values/exercise.ts';
import { EXERCISE_BEGINNING } from './entry.ts';
import type { Journal } from './journal.ts';
import type { ExportedJournal } from './verify-journal.ts';

const PAGE_SIZE = 100;

/** A whole journal as it is exported; one of an exercise says so first. Undefined where there is none. */
export const wholeJournal = async (
  journal: Pick<Journal, 'entries'>,
  stream: string,
): Promise<ExportedJournal | undefined> => {
  const entries: ExportedJournal['entries'] = [];
  let cursor: string | undefined;
  do {
    const page = await journal.entries(stream, { limit: PAGE_SIZE, cursor });
    entries.push(...page.items.map(({ entry, payload }) => ({ entry, payload: payload ?? null })));
    cursor = page.next;
  } while (cursor);
  const [first] = entries;
  if (!first) return undefined;
  const isExercise = first.entry.previousHash === EXERCISE_BEGINNING;
  return { ...(isExercise && { exercise: EXERCISE }), stream, entries };
};
