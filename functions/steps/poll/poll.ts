import { errorName } from '#domain/observe/log.ts';
import { mentionsFrom } from '#domain/source/about.ts';
import { type HearDeps, hear } from '#domain/source/hear.ts';
import { afterAsking, isToBeAsked } from '#domain/source/next-ask.ts';
import type {
  Asked,
  Source,
  SourceAskers,
  SourceMemory,
  SourceState,
  SourceStates,
} from '#domain/source/source.ts';
import { SOURCE_CALL_MS } from '#domain/workflow/time-limits.ts';
import type { StepDeps } from '../deps.ts';

export interface PollDeps extends HearDeps, Pick<StepDeps, 'log' | 'metrics'> {
  sources: readonly Source[];
  askSources: SourceAskers;
  sourceStates: SourceStates;
  /** From 0 to 1. */
  random: () => number;
}

const NOTHING: SourceMemory = { known: [] };

// A source that does not keep to its time is left alone, so that it holds up nothing.
const inTime = (signal: AbortSignal): Promise<Asked> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ state: 'failed', why: 'unreachable' }));
  });

const ask = async (deps: PollDeps, source: Source, memory: SourceMemory): Promise<Asked> => {
  const signal = AbortSignal.timeout(SOURCE_CALL_MS);
  try {
    return await Promise.race([
      deps.askSources[source.kind](source, memory, signal),
      inTime(signal),
    ]);
  } catch (error) {
    deps.log.warn('SOURCE_FAILED', { source: source.id, error: errorName(error) });
    return { state: 'failed', why: 'unreachable' };
  }
};

// What was said is kept before the source's state: a crash in between only has it brought again.
const askOne = async (
  deps: PollDeps,
  source: Source,
  before: SourceState | undefined,
): Promise<void> => {
  const { plan, now, random } = deps;
  const asked = await ask(deps, source, before?.memory ?? NOTHING);
  const said = asked.state === 'brought' ? asked.said : [];
  const mentions = said.flatMap((each) => mentionsFrom({ plan, now: now() }, source, each));
  const { accepted } = await hear(deps, mentions);
  const state = afterAsking(before, asked, { isNew: accepted > 0, now: now(), random });
  await deps.sourceStates.write(source.id, state);
  if (asked.state === 'brought') return;
  deps.log.warn('SOURCE_FAILED', { source: source.id, error: asked.why });
};

/**
 * Asks each source whose time has come what was said about us, all at once, so that a slow one holds up no other.
 * One whose words could not be kept is asked again in a minute.
 */
export const poll = (deps: PollDeps) => async (): Promise<void> => {
  const states = await deps.sourceStates.list();
  const due = deps.sources.filter(({ id }) => isToBeAsked(states.get(id), deps.now()));
  await Promise.all(
    due.map(async (source) => {
      try {
        await askOne(deps, source, states.get(source.id));
      } catch (error) {
        deps.log.warn('SOURCE_FAILED', { source: source.id, error: errorName(error) });
      }
    }),
  );
};
