import { endAlert, raiseOnce, type Signal, signalId } from '../alert/raise.ts';
import type { StateJournal } from '../journal/journal.ts';
import { OFFICIAL } from '../plan/official.ts';
import type { Source, SourceState } from './source.ts';

/** A source that is asked every minute has not answered so long. */
const SILENT_MS = 15 * 60_000;
/** Where nobody asked for a while, one failure says nothing. */
const FAILURES = 3;

const lastHeard = ({ answeredAt, since }: SourceState): string => answeredAt ?? since;

/** Whether a source has not answered for so long that quiet there says nothing. */
export const isSilent = (state: SourceState, now: Date): boolean =>
  state.failures >= FAILURES && now.getTime() - Date.parse(lastHeard(state)) >= SILENT_MS;

const signalOf = ({ id, name, topics }: Source, state: SourceState): Signal => ({
  key: `${id} ${lastHeard(state)}`,
  topic: topics[0]?.id ?? OFFICIAL,
  source: name,
  why: 'silent-source',
  level: 'notice',
  examples: [],
});

/**
 * Raises an alert of its own where a source has become silent, told once, and ends it when the source answers again.
 * Answers the state with the alert that is open.
 */
export const noteSilence = async (
  { journal, now }: { journal: Pick<StateJournal, 'append'>; now: () => Date },
  source: Source,
  state: SourceState,
): Promise<SourceState> => {
  const { silentAlert, ...heard } = state;
  const silent = isSilent(state, now());
  if (silent === (silentAlert !== undefined)) return state;
  if (silentAlert !== undefined) {
    await endAlert({ journal }, silentAlert);
    return heard;
  }
  const signal = signalOf(source, state);
  await raiseOnce({ journal }, signal);
  return { ...state, silentAlert: signalId(signal) };
};
