import type { Aggregate, EntryMeta } from '../journal/journal.ts';
import type { Fact } from './fact.ts';
import { Incident } from './incident.ts';

type Settings = Pick<
  Incident,
  'severity' | 'responsibility' | 'wrongdoing' | 'harm' | 'legalHold' | 'phase'
>;
type Words = Pick<
  Incident,
  'title' | 'summary' | 'commitments' | 'contacts' | 'policies' | 'protectedNames' | 'publicAction'
>;
// Null takes the action away: what is absent from an entry has not changed.
type ChangedWords = Omit<Words, 'publicAction'> & {
  publicAction: Incident['publicAction'] | null;
};
type FactWords = Pick<Fact, 'text' | 'source' | 'keys'>;

/** What can happen to an incident. */
export type IncidentEvent =
  | {
      type: 'opened';
      data: Settings & { id: string };
      words: Words & { facts: Fact[]; requestDigest: string | undefined };
    }
  | { type: 'changed'; data: Partial<Settings>; words?: Partial<ChangedWords> }
  | { type: 'fact-added'; data: Pick<Fact, 'id' | 'status'>; words: FactWords }
  | {
      type: 'fact-changed';
      data: { id: string; status?: Fact['status'] };
      words?: Partial<FactWords>;
    };

const changeFact = (facts: readonly Fact[], id: string, change: Partial<Fact>): Fact[] =>
  facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact));

const wordsAfter = (
  { publicAction: before }: Incident,
  { publicAction = before, ...words }: Partial<ChangedWords> = {},
) => ({ ...words, publicAction: publicAction ?? undefined });

const change = (state: Incident, event: Exclude<IncidentEvent, { type: 'opened' }>): Incident => {
  switch (event.type) {
    case 'changed':
      return { ...state, ...event.data, ...wordsAfter(state, event.words) };
    case 'fact-added':
      return { ...state, facts: [...state.facts, { ...event.data, ...event.words }] };
    case 'fact-changed': {
      const { id, ...data } = event.data;
      return { ...state, facts: changeFact(state.facts, id, { ...data, ...event.words }) };
    }
  }
};

const fold = (state: Incident | undefined, event: IncidentEvent, meta: EntryMeta): Incident => {
  if (event.type === 'opened') {
    if (state) throw new TypeError('An incident is opened once');
    return { ...event.data, ...event.words, openedBy: meta.by, openedAt: meta.at };
  }
  if (!state) throw new TypeError(`An incident can't begin with ${event.type}`);
  return change(state, event);
};

/** The journal of one incident. */
export const incidentJournal: Aggregate<Incident, IncidentEvent> = {
  name: 'incident',
  state: Incident,
  fold,
  index: (state) => ({
    sort: state.openedAt,
    open: state.phase === 'active',
    status: state.phase,
    people: [],
  }),
};
