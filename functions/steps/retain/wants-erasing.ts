import { eachEntry } from '#domain/journal/each-entry.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Journal } from '#domain/journal/journal.ts';
import type { Erasable } from '#domain/journal/words-erased.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { keptFor } from '#domain/plan/retention.ts';
import type { Erasing } from '#domain/retention/erasing.ts';
import type { Person } from '#domain/retention/person.ts';
import { durationMs } from '#domain/values/duration.ts';

interface WantsDeps {
  journal: Journal;
  plan: Plan;
  now: () => Date;
}

/** A state whose words may be erased. */
export type Kept = Erasable & { id: string; incidentId?: string | undefined };

const lastAt = async <State extends Kept, Event extends JournalEvent>(
  { journal }: Pick<WantsDeps, 'journal'>,
  { aggregate, lastAt: said }: Erasing<State, Event>,
  state: State,
): Promise<string> => {
  if (said) return said(state);
  const [newest] = await journal.newestEntries(`${aggregate.name}#${state.id}`, 1);
  return newest?.entry.at ?? '';
};

const isOverTime = async <State extends Kept, Event extends JournalEvent>(
  deps: WantsDeps,
  erasing: Erasing<State, Event>,
  state: State,
): Promise<boolean> => {
  if (erasing.kept === undefined || state.erasedAt !== undefined) return false;
  const kept = durationMs(keptFor(deps.plan)[erasing.kept]);
  return Date.parse(await lastAt(deps, erasing, state)) + kept < deps.now().getTime();
};

const holdsTheirs = async <State extends Kept, Event extends JournalEvent>(
  { journal }: Pick<WantsDeps, 'journal'>,
  { aggregate, isAbout, keeps }: Erasing<State, Event>,
  state: State,
  person: Person,
): Promise<boolean> => {
  if (!isAbout(state, person)) return false;
  const stream = `${aggregate.name}#${state.id}`;
  for await (const item of eachEntry((page) => journal.entries(stream, page))) {
    if (item.payload && !keeps(state, item, person)) return true;
  }
  return false;
};

/** Whether words of a journal are to go: those of a person who asks, else all where their time is over. */
export const wantsErasing = async <State extends Kept, Event extends JournalEvent>(
  deps: WantsDeps,
  erasing: Erasing<State, Event>,
  state: State,
  person: Person | undefined,
): Promise<boolean> =>
  state.isErasing ??
  (person
    ? await holdsTheirs(deps, erasing, state, person)
    : await isOverTime(deps, erasing, state));
