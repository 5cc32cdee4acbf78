import { unconfirmedFacts } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../view/view.ts';
import type { OpenMatter } from './open-matters.ts';
import { stuckWords } from './standing-line.tsx';

const capitalised = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;

/** What a crisis may end with, unfinished. */
export interface Unfinished {
  /** Words that are out and rest on facts that have changed since. */
  stale: readonly Statement[];
  /** What is approved and not wholly out: some channel is to be posted by hand, or failed. */
  stuck: readonly Statement[];
  /** Whether the public was told and staff were not. */
  isStaffUntold: boolean;
}

/** What nobody has finished though nothing waits for it: words to correct or to post, staff to tell, facts to confirm. */
export const unfinished = (
  view: View,
  { id, facts }: Pick<Incident, 'id' | 'facts'>,
  { stale, stuck, isStaffUntold }: Unfinished,
): OpenMatter[] => {
  const { phases, names } = view.t;
  const room = `/desk/incidents/${id}`;
  return [
    ...stale.map((statement) => ({
      words: phases.toCorrect(names.kinds[statement.kind]),
      address: `/desk/statements/${statement.id}`,
    })),
    ...stuck.map((statement) => ({
      words: capitalised(stuckWords(view, statement)),
      address: `/desk/statements/${statement.id}`,
    })),
    ...(isStaffUntold
      ? [{ words: phases.staffUntold, address: `${room}/statements/new?kind=internal` }]
      : []),
    ...unconfirmedFacts(facts)
      .filter(({ text }) => text !== '')
      .map(({ text }) => ({ words: phases.unconfirmed(text), address: `${room}#facts` })),
  ];
};
