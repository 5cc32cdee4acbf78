import { GATE_ID, type Gate, isClosed } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import { plannersIn } from '#domain/planned/freeze-key.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { idOfRef, type PlannedPost, PlannerName } from '#domain/planned/planned-post.ts';
import type { Planner, Planners } from '#domain/planned/planner.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import type { DueHandler } from './due.ts';
import { enterListed } from './enter-listed.ts';
import { isAboutToGoOut, type KeepPicturesDeps } from './keep-pictures.ts';
import { noteListed } from './note-listed.ts';
import { takeOut } from './take-out.ts';
import { type TellElsewhereDeps, tellAuthors, tellElsewhere } from './tell-elsewhere.ts';
import { tickFrozen } from './tick-frozen.ts';

// More than a crisis finds planned anywhere.
const NEAREST = { limit: 500, oldestFirst: true } as const;
/** How often it is looked whether someone has entered a post that only a person can stop. */
const BY_HAND_EVERY_MS = 60_000;
/** A planner that did not say what is planned there is asked again after this. */
const UNREAD_AGAIN_MS = 5 * 60_000;
/** People need this long to stop a post that its planner's limits may not let Talan reach in time. */
const TOLD_BEFORE_MS = 15 * 60_000;

export interface FreezeElsewhereDeps extends TellElsewhereDeps, KeepPicturesDeps {
  journal: StateJournal & JournalLists;
  planners: Planners;
}

const later = ({ now }: FreezeElsewhereDeps, ms: number): string =>
  new Date(now().getTime() + ms).toISOString();

// The earliest first.
const inState = async ({ journal }: FreezeElsewhereDeps, status: 'planned' | 'unknown') =>
  (await journal.list(plannedJournal, { by: 'all', status }, NEAREST)).items;

const READ_AT_ONCE = 8;

// Lists may be behind what was entered a moment ago: those posts are read one by one.
const notInLists = async (
  { journal }: FreezeElsewhereDeps,
  ids: readonly string[],
  found: readonly PlannedPost[],
): Promise<PlannedPost[]> => {
  const known = new Set(found.map(({ id }) => id));
  const posts: PlannedPost[] = [];
  const missing = ids.filter((id) => !known.has(id));
  await severalAtOnce(missing, READ_AT_ONCE, async (id) => {
    const post = await journal.read(plannedJournal, id);
    if (post) posts.push(post);
  });
  return posts;
};

const mayGoOut = ({ state }: PlannedPost): boolean => state === 'planned' || state === 'unknown';

// What may still go out of a planner, as far as anyone knows; `listed`: ids of what lay there just now.
const leftIn = async (
  deps: FreezeElsewhereDeps,
  name: PlannerName,
  listed: readonly string[] = [],
): Promise<PlannedPost[]> => {
  const found = [...(await inState(deps, 'planned')), ...(await inState(deps, 'unknown'))];
  const all = [...found, ...(await notInLists(deps, listed, found))];
  return all.filter((post) => post.planner === name && mayGoOut(post));
};

/** When a planner is to be asked again, whether it is known what lies in it, and whether that is nothing more. */
interface Frozen {
  again: string;
  isKnown: boolean;
  isEmpty: boolean;
}

/** What asking a planner came to, what lay there, and which posts stand there all the same. */
interface Asked extends Omit<Frozen, 'isEmpty'> {
  listed: readonly string[];
  stubborn: ReadonlySet<string>;
}

const ask = async (
  deps: FreezeElsewhereDeps,
  name: PlannerName,
  planner: Planner,
  gate: Gate,
): Promise<Asked> => {
  const begunAt = deps.now().getTime();
  const listing = await planner.list();
  if (listing.state === 'limit')
    return { again: listing.askAgainAt, listed: [], stubborn: new Set(), isKnown: false };
  const isListed = listing.state === 'listed';
  // What the first answer of a freeze holds was planned before, as far as anyone knows.
  const isMeanwhile = gate.listed?.includes(name) ?? false;
  const posts = isListed ? listing.posts : [];
  const listed = posts.map(({ ref }) => idOfRef(name, ref));
  const notKept = await enterListed(deps, name, { posts, isMeanwhile });
  // What stands there now could not be kept: only what is about to go out is taken out all the same.
  const left = (await leftIn(deps, name, listed)).filter(
    (post) => !notKept.has(post.id) || isAboutToGoOut(post, deps.now()),
  );
  const taken = await takeOut(deps, planner, left, begunAt);
  const isKnown = isListed && notKept.size === 0;
  const sooner = later(deps, UNREAD_AGAIN_MS);
  return {
    again: !isKnown && sooner < taken.again ? sooner : taken.again,
    listed,
    stubborn: new Set([...taken.stubborn, ...notKept]),
    isKnown,
  };
};

// What a planner's limits, or its silence, may keep Talan from reaching in time is for people.
const forPeople = (left: readonly PlannedPost[], asked: Asked) => {
  const soon = new Date(new Date(asked.again).getTime() + TOLD_BEFORE_MS).toISOString();
  return left.filter(
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
  gate: Gate,
): Promise<Frozen> => {
  const planner = (await deps.planners())[name];
  if (planner) {
    const asked = await ask(deps, name, planner, gate);
    const left = await leftIn(deps, name, asked.listed);
    await tellElsewhere(deps, forPeople(left, asked), gate);
    await tellAuthors(deps, name);
    if (asked.isKnown) await noteListed(deps, gate, name);
    return { ...asked, isEmpty: left.length === 0 };
  }
  const left = await leftIn(deps, name);
  await tellElsewhere(deps, left, gate);
  return { again: later(deps, BY_HAND_EVERY_MS), isKnown: false, isEmpty: left.length === 0 };
};

// Whether all that lies in each connected planner was seen in this freeze.
const isAllSeen = async ({ journal, planners }: FreezeElsewhereDeps): Promise<boolean> => {
  const listed = (await journal.read(gateJournal, GATE_ID))?.listed ?? [];
  const connected = await planners();
  return PlannerName.options.every((name) => !connected[name] || listed.includes(name));
};

/**
 * While the gate is closed: takes what lies in one other planner out of it, the earliest first, and tells
 * people at once of what only they can stop. Comes again as often as the planner's limits allow, so that what
 * is planned meanwhile is frozen too. Each planner has a due item of its own: none waits for another.
 */
export const freezeElsewhere =
  (deps: FreezeElsewhereDeps): DueHandler =>
  async ({ key }) => {
    const gate = await deps.journal.read(gateJournal, GATE_ID);
    if (!gate || !isClosed(gate)) return undefined;
    const names = plannersIn(key, gate.frozeAt);
    const asked: Frozen[] = [];
    for (const name of names) asked.push(await freezeIn(deps, name, gate));
    const isAnySeen = asked.some(({ isKnown }) => isKnown);
    const isNothingLeft = asked.every(({ isEmpty }) => isEmpty);
    if (isAnySeen && isNothingLeft && (await isAllSeen(deps))) await tickFrozen(deps, gate);
    return asked.map(({ again }) => again).toSorted()[0];
  };
