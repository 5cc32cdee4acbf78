import { endAlert, raiseOnce, type Signal, signalId } from '#domain/alert/raise.ts';
import { noteGone } from '#domain/comment/note-gone.ts';
import type { FindKnown } from '#domain/journal/find-known.ts';
import { errorName } from '#domain/observe/log.ts';
import { unlessUnreadable } from '#domain/observe/unreadable.ts';
import { OFFICIAL } from '#domain/plan/official.ts';
import { commentFrom, mentionsFrom } from '#domain/source/about.ts';
import { type HearDeps, hear, hearComment } from '#domain/source/hear.ts';
import { afterAsking, isToBeAsked } from '#domain/source/next-ask.ts';
import { noteSilence } from '#domain/source/silence.ts';
import type {
  Asked,
  Said,
  Source,
  SourceAskers,
  SourceMemory,
  SourceState,
  SourceStates,
  Warning,
} from '#domain/source/source.ts';
import { eachDespiteFailures, severalAtOnce } from '#domain/values/several-at-once.ts';
import { SOURCE_CALL_MS } from '#domain/workflow/time-limits.ts';
import type { StepDeps } from '../deps.ts';
import { statementAt } from './statement-at.ts';

export interface PollDeps extends HearDeps, Pick<StepDeps, 'log' | 'metrics'> {
  sources: readonly Source[];
  askSources: SourceAskers;
  sourceStates: SourceStates;
  findKnown: FindKnown;
  /** From 0 to 1. */
  random: () => number;
}

/** Connections to the table are shared by all sources. */
const COMMENTS_AT_ONCE = 8;

const EXAMPLE_CHARACTERS = 280;
const firstOf = (text: string): string => [...text].slice(0, EXAMPLE_CHARACTERS).join('');

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

const signalOf = ({ name }: Source, { key, said }: Warning): Signal => {
  const { source, text, url, writtenAt } = said;
  const examples = [{ source, text: firstOf(text), url, writtenAt }];
  return { key, topic: OFFICIAL, source: name, why: 'official', level: 'alarm', examples };
};

const noteWarnings = async (
  deps: PollDeps,
  source: Source,
  { warnings = [], over = [] }: Extract<Asked, { state: 'brought' }>,
): Promise<void> => {
  await eachDespiteFailures(warnings, 1, (each) => raiseOnce(deps, signalOf(source, each)));
  await eachDespiteFailures(over, 1, (key) => endAlert(deps, signalId({ why: 'official', key })));
};

// Below which statement of ours it stands, where it answers a post.
const placed = async ({ findKnown }: PollDeps, all: readonly Said[]): Promise<Said[]> => {
  const found = new Map<string, string | undefined>();
  const addresses = new Set(all.flatMap(({ inReplyTo }) => inReplyTo ?? []));
  await severalAtOnce([...addresses], COMMENTS_AT_ONCE, async (address) => {
    found.set(address, await statementAt(findKnown, address));
  });
  return all.map((said) =>
    said.inReplyTo === undefined ? said : { ...said, statementId: found.get(said.inReplyTo) },
  );
};

/** Keeps what a source brought; answers whether any of it is new. */
const hearAll = async (deps: PollDeps, source: Source, all: readonly Said[]): Promise<boolean> => {
  const { plan } = deps;
  const now = deps.now();
  const heard = all.map((said) => ({
    said,
    about: mentionsFrom({ plan, now }, source, said),
  }));
  const comments = heard.flatMap(({ said, about }) =>
    about.length === 0 ? (commentFrom(now, said) ?? []) : [],
  );
  let accepted = 0;
  const keepComments = () =>
    eachDespiteFailures(comments, COMMENTS_AT_ONCE, (comment) => hearComment(deps, comment));
  const keepMentions = async () => {
    const mentions = heard.flatMap(({ about }) => about);
    ({ accepted } = await hear(deps, mentions));
  };
  await eachDespiteFailures([keepComments, keepMentions], 1, (keep) => keep());
  return accepted + comments.length > 0;
};

// A source works where it brings anything that it had not brought before, whatever that is about.
const isAnyUnknown = (memory: SourceMemory, before: SourceMemory): boolean => {
  const known = new Set(before.known);
  return memory.known.some((mark) => !known.has(mark));
};

// What fails holds up nothing else that the source brought.
const keepAll = async (
  deps: PollDeps,
  source: Source,
  asked: Extract<Asked, { state: 'brought' }>,
): Promise<boolean> => {
  let isHeard = false;
  const hearSaid = async () => {
    isHeard = await hearAll(deps, source, await placed(deps, asked.said));
  };
  const noteAllGone = () =>
    eachDespiteFailures(asked.gone ?? [], 1, (id) =>
      unlessUnreadable(deps, () => noteGone(deps.journal, id)),
    );
  const parts = [hearSaid, () => noteWarnings(deps, source, asked), noteAllGone];
  await eachDespiteFailures(parts, 1, (part) => part());
  return isHeard;
};

// What was said is kept before the source's state: a crash in between only has it brought again.
const askOne = async (
  deps: PollDeps,
  source: Source,
  before: SourceState | undefined,
): Promise<SourceState> => {
  const { now, random } = deps;
  const memory = before?.memory ?? NOTHING;
  const asked = await ask(deps, source, memory);
  if (asked.state === 'failed') {
    deps.log.warn('SOURCE_FAILED', { source: source.id, error: asked.why });
    return afterAsking(before, asked, { isNew: false, now: now(), random });
  }
  const isHeard = await keepAll(deps, source, asked);
  const isNew = isHeard || isAnyUnknown(asked.memory, memory);
  return afterAsking(before, asked, { isNew, now: now(), random });
};

// Also between two asks: silence is told when it has lasted long enough.
const pollOne = async (
  deps: PollDeps,
  source: Source,
  before: SourceState | undefined,
): Promise<void> => {
  const isDue = before === undefined || isToBeAsked(before, deps.now());
  const asked = isDue ? await askOne(deps, source, before) : before;
  const state = await noteSilence(deps, source, asked);
  if (state !== before) await deps.sourceStates.write(source.id, state);
};

/**
 * Asks each source whose time has come what was said about us, all at once, so that a slow one holds up no other.
 * One whose words could not be kept is asked again in a minute.
 */
export const poll = (deps: PollDeps) => async (): Promise<void> => {
  const states = await deps.sourceStates.list();
  await Promise.all(
    deps.sources.map(async (source) => {
      try {
        await pollOne(deps, source, states.get(source.id));
      } catch (error) {
        deps.log.warn('SOURCE_FAILED', { source: source.id, error: errorName(error) });
      }
    }),
  );
};
