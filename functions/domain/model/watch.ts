import { type Drafter, ModelFailure } from '../draft/draft.ts';
import type { Judge } from '../judge/judge.ts';
import { errorName, type Log } from '../observe/log.ts';
import {
  afterAnswer,
  afterFailure,
  isResting,
  type ModelStanding,
  type ModelStandings,
  type ModelUse,
} from './standing.ts';

/** What watching a model needs. */
export interface WatchDeps {
  standings: ModelStandings;
  log: Log;
  now: () => Date;
}

/** A standing that works is written again after this time only. */
const REFRESH_MS = 60_000;

// A table that does not answer must cost no draft.
const tolerant = async <Value>({ log }: WatchDeps, access: Promise<Value>) => {
  try {
    return await access;
  } catch (error) {
    log.warn('MODEL_STANDING_FAILED', { error: errorName(error) });
    return undefined;
  }
};

const isOld = ({ askedAt }: ModelStanding, now: Date): boolean =>
  now.getTime() - new Date(askedAt).getTime() > REFRESH_MS;

const note = async (
  deps: WatchDeps,
  use: ModelUse,
  before: ModelStanding | undefined,
  after: ModelStanding,
): Promise<void> => {
  const isNews = !(before?.works && after.works && !isOld(before, deps.now()));
  if (isNews) await tolerant(deps, deps.standings.write(use, after));
};

/** How one question is watched. */
interface Watching {
  use: ModelUse;
  /** Whether it is asked even while it rests. */
  always?: boolean;
  /** Whether running out of time is the model's fault. */
  hasFullTime?: boolean;
}

// A model that fails to draft gives no opinion either; the other way round it may just be too slow.
const standingsFor = async (deps: WatchDeps, use: ModelUse) => {
  const read = (each: ModelUse) => tolerant(deps, deps.standings.read(each));
  const [own, drafting] = await Promise.all([
    read(use),
    use === 'judge' ? read('draft') : undefined,
  ]);
  return { own, all: [own, drafting] };
};

/**
 * Asks a model unless it is to be left alone, and keeps how it stands. Throws what `ask` throws, and
 * `ModelFailure` (`resting`).
 */
export const watched = async <Value>(
  deps: WatchDeps,
  { use, always = false, hasFullTime = true }: Watching,
  ask: () => Promise<Value>,
): Promise<Value> => {
  const { own, all } = await standingsFor(deps, use);
  const rests = all.some((standing) => isResting(standing, deps.now()));
  if (rests && !always) throw new ModelFailure('resting');
  try {
    const value = await ask();
    await note(deps, use, own, afterAnswer(own, deps.now()));
    return value;
  } catch (error) {
    const counts = error instanceof ModelFailure && (hasFullTime || error.reason !== 'timeout');
    if (counts) await note(deps, use, own, afterFailure(own, error, deps.now()));
    throw error;
  }
};

/** A drafter that leaves a failing model alone for a while. */
export const watchedDrafter = (deps: WatchDeps, drafter: Drafter, attemptMs: number): Drafter => ({
  ...drafter,
  draft: (request, withinMs) => {
    const hasFullTime = withinMs === undefined || withinMs >= attemptMs;
    return watched(deps, { use: 'draft', hasFullTime }, () => drafter.draft(request, withinMs));
  },
});

/** A judge that leaves a failing model alone for a while. */
export const watchedJudge = (deps: WatchDeps, judge: Judge): Judge => ({
  judge: (request) => watched(deps, { use: 'judge' }, () => judge.judge(request)),
});
