import { pausesWith } from './quiet.ts';
import type { Asked, SourceState } from './source.ts';

const MINUTE_MS = 60_000;
/** Each source is asked so often. */
const EVERY_MS = MINUTE_MS;
/** The schedule is not exact: who is due within so long is asked now, rather than a minute later. */
const EARLY_MS = 10_000;
/** A source that failed often is asked so often at least. */
const LONGEST_MS = 15 * MINUTE_MS;
/** A source that asks for more patience is mistaken. */
const PATIENCE_MS = 6 * 60 * MINUTE_MS;

/** Whether it is time to ask a source. */
export const isToBeAsked = (state: SourceState | undefined, now: Date): boolean =>
  state === undefined || Date.parse(state.nextAt) <= now.getTime() + EARLY_MS;

// Twice as long after each failure, and not all at the same moment: between half of it and all.
const pauseMs = (failures: number, random: () => number): number => {
  const longest = Math.min(EVERY_MS * 2 ** Math.min(failures, 10), LONGEST_MS);
  return longest * (0.5 + random() / 2);
};

/** The state of a source after it was asked. `random`: from 0 to 1. */
export const afterAsking = (
  before: SourceState | undefined,
  asked: Asked,
  { isNew, now, random }: { isNew: boolean; now: Date; random: () => number },
): SourceState => {
  const at = now.toISOString();
  const later = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const { since = at, heardAt: heardBefore, pauses, silentAlert, quietAlert } = before ?? {};
  const same = { since, askedAt: at, heardAt: heardBefore, pauses, silentAlert, quietAlert };
  if (asked.state === 'brought') {
    const heard = isNew ? { heardAt: at, pauses: pausesWith(before ?? {}, now) } : {};
    const { memory } = asked;
    return { ...same, ...heard, nextAt: later(EVERY_MS), answeredAt: at, failures: 0, memory };
  }
  const failures = (before?.failures ?? 0) + 1;
  const asksFor = Date.parse(asked.retryAt ?? '') - now.getTime();
  const pause = Math.max(pauseMs(failures, random), Math.min(asksFor || 0, PATIENCE_MS));
  return {
    ...same,
    nextAt: later(pause),
    answeredAt: before?.answeredAt,
    failures,
    why: asked.why,
    memory: before?.memory ?? { known: [] },
  };
};
