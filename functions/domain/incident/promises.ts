import type { Wanted } from '../due/due.ts';
import type { Kind } from '../kind/kind.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';
import type { PromiseState, UpdatePromise } from './promise.ts';

const MINUTE_MS = 60_000;
/** A promise is reminded of at three quarters of its time, but not earlier than this before its end. */
const NEAR_MS = 15 * MINUTE_MS;
const TELL_AGAIN_MS = 30 * MINUTE_MS;
const TELL_AT_MOST = 3;

type Promises = Pick<Incident, 'promises'>;

/** What words for the public say of updates. */
interface Saying {
  statementId: string;
  kind: Kind;
  nextUpdateAt?: string | undefined;
}

/** Words for the public that went out just now. */
export interface Said extends Saying {
  owner: string;
  approver?: string | undefined;
}

const updating: readonly Kind[] = ['update', 'correction', 'apology', 'lessons'];

/** Whether words of a kind are the update that was promised before. */
export const isUpdating = (kind: Kind): boolean => updating.includes(kind);

/** Whether a promised update is still to come. */
export const isOutstanding = ({ state }: Pick<UpdatePromise, 'state'>): boolean =>
  state === 'open' || state === 'missed';

/** The promised updates that are still to come, the earliest first. */
export const outstandingPromises = ({ promises }: Promises): UpdatePromise[] =>
  promises.filter(isOutstanding).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));

/** Whether the time of a promised update has passed without one: at once, before anyone has noted that. */
export const isLate = ({ state, dueAt }: UpdatePromise, at: Date): boolean =>
  isOutstanding({ state }) && new Date(dueAt) < at;

/** How a promised update stands at a moment, whether or not that is noted yet. */
export const promiseStateAt = (promise: UpdatePromise, at: Date): PromiseState =>
  isLate(promise, at) ? 'missed' : promise.state;

/**
 * When others promised an update that has not come by the time at which these words go out: they own the delay.
 * The earliest of several; undefined where the words are no update, or nothing is late.
 */
export const lateSince = (
  incident: Promises,
  { id, kind }: { id?: string | undefined; kind: Kind },
  goesOutAt: Date,
): string | undefined =>
  isUpdating(kind)
    ? outstandingPromises(incident).find(
        (promise) => promise.id !== id && isLate(promise, goesOutAt),
      )?.dueAt
    : undefined;

type Ended = Extract<IncidentEvent, { type: 'promise-ended' }>;

const ended = (promise: UpdatePromise, said: Saying, at: Date): Ended[] => {
  const { id, dueAt } = promise;
  const end = (data: Pick<Ended['data'], 'state' | 'minutesLate'>): Ended[] => [
    { type: 'promise-ended', data: { id, by: said.statementId, ...data } },
  ];
  const lateMs = at.getTime() - Date.parse(dueAt);
  if (isUpdating(said.kind)) {
    const minutesLate = Math.ceil(lateMs / MINUTE_MS);
    return lateMs > 0 ? end({ state: 'late', minutesLate }) : end({ state: 'kept' });
  }
  // Only what names a new time before the old one is over takes its place.
  return said.nextUpdateAt !== undefined && lateMs <= 0 ? end({ state: 'superseded' }) : [];
};

/** What words that went out at this time do to the promises of their incident. */
export const promiseEvents = (incident: Promises, said: Said, at: Date): IncidentEvent[] => {
  const { statementId: id, nextUpdateAt: dueAt, owner, approver } = said;
  const ends = outstandingPromises(incident)
    .filter((promise) => promise.id !== id)
    .flatMap((promise) => ended(promise, said, at));
  const isKnown = incident.promises.some((promise) => promise.id === id);
  if (dueAt === undefined || isKnown) return ends;
  const data = { id, dueAt, owner, ...(approver !== undefined && { approver }) };
  return [...ends, { type: 'promised', data }];
};

/**
 * The times of the updates that are still to come once these words are out, the earliest first. They may be out
 * before the journal says so.
 */
export const dueOnceSaid = (incident: Promises, said: Saying, at: Date): string[] => {
  const { statementId, nextUpdateAt } = said;
  const isNew = incident.promises.every(({ id }) => id !== statementId);
  const others = outstandingPromises(incident).filter(
    (promise) =>
      promise.id === statementId ||
      new Date(promise.madeAt) > at ||
      ended(promise, said, at).length === 0,
  );
  const dues = others.map(({ dueAt }) => dueAt);
  if (isNew && nextUpdateAt !== undefined) dues.push(nextUpdateAt);
  return dues.toSorted();
};

const after = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** When the owner of a promised update is reminded of it, ISO 8601. */
export const remindAt = ({ madeAt, dueAt }: UpdatePromise): string => {
  const threeQuarters = after(madeAt, (Date.parse(dueAt) - Date.parse(madeAt)) * 0.75);
  const near = after(dueAt, -NEAR_MS);
  return threeQuarters > near ? threeQuarters : near;
};

const reminderOf = (promise: UpdatePromise): Wanted[] =>
  promise.state === 'open' && !promise.isReminded
    ? [{ kind: 'promise-near', key: promise.id, at: remindAt(promise) }]
    : [];

const missOf = ({ id: key, dueAt, toldAt, ...promise }: UpdatePromise): Wanted[] => {
  if (!isOutstanding(promise) || toldAt.length >= TELL_AT_MOST) return [];
  const last = toldAt.at(-1);
  const at = last === undefined ? dueAt : after(last, TELL_AGAIN_MS);
  return [{ kind: 'promise-missed', key, at }];
};

/** What the promised updates of an incident want later: a reminder, and to be missed. */
export const promisesWanted = ({ promises }: Promises): Wanted[] =>
  promises.flatMap((promise) => [...reminderOf(promise), ...missOf(promise)]);

// One that was kept late stood on its page as late until then.
const settledAt = ({ dueAt, minutesLate = 0 }: UpdatePromise): string =>
  after(dueAt, minutesLate * MINUTE_MS);

/**
 * When newsroom pages are written again, since their promised update is late now or was given elsewhere: at
 * the promised time, and once more where the update came late.
 */
export const renewalsWanted = ({ promises }: Promises): Wanted[] =>
  promises.map((promise) => ({
    kind: 'renew-page',
    key: promise.id,
    at: settledAt(promise),
  }));

/**
 * The promise that a due item is about; undefined once the incident no longer wants it by now. Whoever was
 * away until the time had passed reminds nobody any more.
 */
export const wantedPromise = (
  { promises }: Promises,
  { kind, key }: Pick<Wanted, 'kind' | 'key'>,
  now: Date,
): UpdatePromise | undefined => {
  const promise = promises.find(({ id }) => id === key);
  if (!promise || (kind === 'promise-near' && new Date(promise.dueAt) <= now)) return undefined;
  const isWanted = promisesWanted({ promises: [promise] }).some(
    (each) => each.kind === kind && new Date(each.at) <= now,
  );
  return isWanted ? promise : undefined;
};
