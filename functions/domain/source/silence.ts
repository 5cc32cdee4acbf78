import { endAlert, raiseOnce, type Signal, signalId } from '../alert/raise.ts';
import type { StateJournal } from '../journal/journal.ts';
import { OFFICIAL } from '../plan/official.ts';
import { isQuiet } from './quiet.ts';
import type { Source, SourceState } from './source.ts';

/** A source that is asked every minute has not answered so long. */
const SILENT_MS = 15 * 60_000;
/** Where nobody asked for a while, one failure says nothing. */
const FAILURES = 3;

const lastAnswered = ({ answeredAt, since }: SourceState): string => answeredAt ?? since;

/** Whether a source has not answered for so long that quiet there says nothing. */
export const isSilent = (state: SourceState, now: Date): boolean =>
  state.failures >= FAILURES && now.getTime() - Date.parse(lastAnswered(state)) >= SILENT_MS;

type Silence = Extract<Signal['why'], 'silent-source' | 'quiet-source'>;

interface SilenceDeps {
  journal: Pick<StateJournal, 'append'>;
  now: () => Date;
}

const signalOf = ({ id, name, topics }: Source, why: Silence, since: string): Signal => ({
  key: `${id} ${since}`,
  topic: topics[0]?.id ?? OFFICIAL,
  source: name,
  why,
  level: 'notice',
  examples: [],
});

// Raises the alert or ends it; answers the one that is open then.
const note = async (
  { journal }: SilenceDeps,
  { isNow, open }: { isNow: boolean; open: string | undefined },
  signal: Signal,
): Promise<string | undefined> => {
  if (isNow === (open !== undefined)) return open;
  if (open !== undefined) {
    await endAlert({ journal }, open);
    return undefined;
  }
  await raiseOnce({ journal }, signal);
  return signalId(signal);
};

/**
 * Raises an alert of its own where a source has become silent, or brings nothing though it usually does; told once,
 * and ended when that is over. Answers the state with the alerts that are open.
 */
export const noteSilence = async (
  deps: SilenceDeps,
  source: Source,
  state: SourceState,
): Promise<SourceState> => {
  const now = deps.now();
  const silentAlert = await note(
    deps,
    { isNow: isSilent(state, now), open: state.silentAlert },
    signalOf(source, 'silent-source', lastAnswered(state)),
  );
  // One that does not answer can bring nothing: that is told of already.
  const mayTell = state.failures === 0 || state.quietAlert !== undefined;
  const quietAlert = await note(
    deps,
    { isNow: mayTell && isQuiet(state, now), open: state.quietAlert },
    signalOf(source, 'quiet-source', state.heardAt ?? state.since),
  );
  const isSame = silentAlert === state.silentAlert && quietAlert === state.quietAlert;
  return isSame ? state : { ...state, silentAlert, quietAlert };
};
