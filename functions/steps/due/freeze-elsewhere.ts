import { GATE_ID, type Gate, isClosed } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { plannersIn } from '#domain/planned/freeze-key.ts';
import type { KeepDeps } from '#domain/planned/keep-picture.ts';
import { note } from '#domain/planned/note.ts';
import { isSeenTo } from '#domain/planned/picture.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { type PlannedPost, PlannerName } from '#domain/planned/planned-post.ts';
import type { FreezeOutcome, Planner, Planners, PostToFreeze } from '#domain/planned/planner.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';
import { enterListed } from './enter-listed.ts';
import { keepPictures } from './keep-pictures.ts';
import { type TellElsewhereDeps, tellAuthors, tellElsewhere } from './tell-elsewhere.ts';
import { tickFrozen } from './tick-frozen.ts';

// More than a crisis finds planned anywhere.
const NEAREST = { limit: 500, oldestFirst: true } as const;
/** How often it is looked whether someone has entered a post that only a person can stop. */
const BY_HAND_EVERY_MS = 60_000;
/** A planner is asked for this long in one run; what is left comes in the next minute. */
const ASKED_FOR_MS = 8_000;
/** Pictures are kept for this long in one run. */
const PICTURES_FOR_MS = 8_000;
/** A planner that did not say what is planned there is asked again after this. */
const UNREAD_AGAIN_MS = 5 * 60_000;
/** People need this long to stop a post that its planner's limits may not let Talan reach in time. */
const TOLD_BEFORE_MS = 15 * 60_000;
/** For this long after its time it is still found out whether a post went out. */
const FOUND_OUT_MS = 60 * 60_000;

export interface FreezeElsewhereDeps extends TellElsewhereDeps, KeepDeps, Pick<StepDeps, 'now'> {
  journal: StateJournal & JournalLists;
  planners: Planners;
}

const later = ({ now }: FreezeElsewhereDeps, ms: number): string =>
  new Date(now().getTime() + ms).toISOString();

// The earliest first.
const inState = async ({ journal }: FreezeElsewhereDeps, status: 'planned' | 'unknown') =>
  (await journal.list(plannedJournal, { by: 'all', status }, NEAREST)).items;

// What may still go out of a planner, as far as anyone knows.
const leftIn = async (deps: FreezeElsewhereDeps, name: PlannerName): Promise<PlannedPost[]> =>
  [...(await inState(deps, 'planned')), ...(await inState(deps, 'unknown'))].filter(
    ({ planner }) => planner === name,
  );

// Without a copy nothing is taken out: what can't be planned anew is for a person.
const reachable = (deps: FreezeElsewhereDeps, posts: readonly PlannedPost[]) =>
  posts.flatMap(({ id, ref, at, text, copy }): (PostToFreeze & { id: string })[] =>
    ref !== undefined && copy !== undefined && at > later(deps, -FOUND_OUT_MS)
      ? [{ id, ref, at, text, copy }]
      : [],
  );

const noteOutcome = async (
  { journal }: FreezeElsewhereDeps,
  id: string,
  outcome: FreezeOutcome,
): Promise<void> => {
  if (outcome === 'still-planned') return;
  await journal.append<PlannedPost, PlannedEvent, never>(plannedJournal, id, TALAN, (post) => {
    const noted = post ? note(post, outcome) : ok([]);
    return ok(noted.ok ? noted.value : []);
  });
};

// Those that may be taken out now; once the time is over, pictures of what goes out later wait for a minute.
const withPictures = async (deps: FreezeElsewhereDeps, posts: readonly PlannedPost[]) => {
  const until = deps.now().getTime() + PICTURES_FOR_MS;
  const ready: PlannedPost[] = [];
  for (const post of posts) {
    const isDone = (post.pictures ?? []).every(isSeenTo);
    if (!isDone && deps.now().getTime() > until) continue;
    if (isDone || (await keepPictures(deps, post))) ready.push(post);
  }
  return ready;
};

/** When a planner is to be asked again, and whether it is known what lies in it. */
interface Frozen {
  again: string;
  isKnown: boolean;
}

/** What asking a planner came to, and which posts stand there all the same. */
interface Asked extends Frozen {
  stubborn: ReadonlySet<string>;
}

const freezeAll = async (
  deps: FreezeElsewhereDeps,
  planner: Planner,
  posts: readonly (PostToFreeze & { id: string })[],
): Promise<Omit<Asked, 'isKnown'>> => {
  const until = deps.now().getTime() + ASKED_FOR_MS;
  const stubborn = new Set<string>();
  let left = posts;
  while (left.length > 0 && deps.now().getTime() < until) {
    const { outcomes, askAgainAt } = await planner.freeze(left);
    for (const { id, ref } of left) {
      const outcome = outcomes.get(ref);
      if (outcome === 'still-planned') stubborn.add(id);
      if (outcome) await noteOutcome(deps, id, outcome);
    }
    left = left.filter(({ ref }) => !outcomes.has(ref));
    if (askAgainAt !== undefined) return { again: askAgainAt, stubborn };
    if (outcomes.size === 0) break;
  }
  return { again: later(deps, left.length > 0 ? 0 : planner.listEveryMs), stubborn };
};

const ask = async (
  deps: FreezeElsewhereDeps,
  name: PlannerName,
  planner: Planner,
  isMeanwhile: boolean,
): Promise<Asked> => {
  const listing = await planner.list();
  if (listing.state === 'limit')
    return { again: listing.askAgainAt, stubborn: new Set(), isKnown: false };
  if (listing.state === 'listed') {
    await enterListed(deps, name, { posts: listing.posts, isMeanwhile });
  }
  const left = await leftIn(deps, name);
  const soonest = left.toSorted((one, other) => one.at.localeCompare(other.at));
  const posts = reachable(deps, await withPictures(deps, soonest));
  const isKnown = listing.state === 'listed';
  const asked = { ...(await freezeAll(deps, planner, posts)), isKnown };
  const sooner = later(deps, UNREAD_AGAIN_MS);
  return listing.state === 'unread' && sooner < asked.again ? { ...asked, again: sooner } : asked;
};

// What a planner's limits, or its silence, may keep Talan from reaching in time is for people.
const forPeople = async (deps: FreezeElsewhereDeps, name: PlannerName, asked: Asked) => {
  const soon = new Date(new Date(asked.again).getTime() + TOLD_BEFORE_MS).toISOString();
  return (await leftIn(deps, name)).filter(
    ({ state, id, at, ref, copy }) =>
      state === 'unknown' ||
      asked.stubborn.has(id) ||
      at <= soon ||
      ref === undefined ||
      copy === undefined,
  );
};

const freezeIn = async (
  deps: FreezeElsewhereDeps,
  name: PlannerName,
  { gate, isMeanwhile }: { gate: Gate; isMeanwhile: boolean },
): Promise<Frozen> => {
  const planner = (await deps.planners())[name];
  if (planner) {
    const asked = await ask(deps, name, planner, isMeanwhile);
    await tellElsewhere(deps, await forPeople(deps, name, asked), gate);
    await tellAuthors(deps, name);
    return asked;
  }
  await tellElsewhere(deps, await leftIn(deps, name), gate);
  return { again: later(deps, BY_HAND_EVERY_MS), isKnown: true };
};

// What lies in a planner that another item is about is not known here.
const isAllOf = async ({ planners }: FreezeElsewhereDeps, names: readonly PlannerName[]) => {
  const connected = await planners();
  return PlannerName.options.every((name) => !connected[name] || names.includes(name));
};

/**
 * While the gate is closed: takes what lies in one other planner out of it, the earliest first, and tells
 * people at once of what only they can stop. Comes again as often as the planner's limits allow, so that what
 * is planned meanwhile is frozen too. Each planner has a due item of its own: none waits for another.
 */
export const freezeElsewhere =
  (deps: FreezeElsewhereDeps): DueHandler =>
  async ({ key, at }) => {
    const gate = await deps.journal.read(gateJournal, GATE_ID);
    if (!gate || !isClosed(gate)) return undefined;
    const names = plannersIn(key, gate.frozeAt);
    // The first look of a freeze is due as it begins, and finds what was planned before.
    const isMeanwhile = at > gate.frozeAt;
    const asked: Frozen[] = [];
    for (const name of names) asked.push(await freezeIn(deps, name, { gate, isMeanwhile }));
    const isAll = await isAllOf(deps, names);
    if (isAll && asked.every(({ isKnown }) => isKnown)) await tickFrozen(deps, gate);
    return asked.map(({ again }) => again).toSorted()[0];
  };
