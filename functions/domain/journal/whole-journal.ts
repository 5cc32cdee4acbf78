import { EXERCISE } from '../values/exercise.ts';
import { eachEntry } from './each-entry.ts';
import { EXERCISE_BEGINNING } from './entry.ts';
import type { Journal } from './journal.ts';
import type { ExportedJournal } from './verify-journal.ts';

/** A whole journal as it is exported; one of an exercise says so first. Undefined where there is none. */
export const wholeJournal = async (
  journal: Pick<Journal, 'entries'>,
  stream: string,
): Promise<ExportedJournal | undefined> => {
  const entries: ExportedJournal['entries'] = [];
  for await (const { entry, payload } of eachEntry((page) => journal.entries(stream, page))) {
    entries.push({ entry, payload: payload ?? null });
  }
  const [first] = entries;
  if (!first) return undefined;
  const isExercise = first.entry.previousHash === EXERCISE_BEGINNING;
  return { ...(isExercise && { exercise: EXERCISE }), stream, entries };
};
