import { GATE_ID, type Gate, isClosed } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import type { PlannedNotifier } from '#domain/notify/planned-notifier.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import { peopleIn } from '#domain/plan/plan.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { note } from '#domain/planned/note.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { idOfRef, type PlannedPost, PlannerName } from '#domain/planned/planned-post.ts';
import type { Planner, Planners } from '#domain/planned/planner.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

// More than a crisis finds planned anywhere.
const NEAREST = { limit: 500, oldestFirst: true } as const;
/** How often planners are asked for what was planned since. */
const AGAIN_AFTER_MS = 60_000;

export interface FreezeElsewhereDeps extends Pick<StepDeps, 'plan' | 'log' | 'now'> {
  journal: StateJournal & JournalLists;
  planners: Planners;
  plannedNotifier: PlannedNotifier;
}

const change = (
  { journal }: FreezeElsewhereDeps,
  id: string,
  decide: (post: PlannedPost | undefined) => readonly PlannedEvent[],
): Promise<unknown> =>
  journal.append<PlannedPost, PlannedEvent, never>(plannedJournal, id, TALAN, (post) =>
    ok(decide(post)),
  );

// What lies in a planner is entered, and kept whole, before anything is done about it there.
const enter = async (
  deps: FreezeElsewhereDeps,
  planner: PlannerName,
  { list }: Planner,
): Promise<void> => {
  for (const { ref, channel, at, copy, ...words } of (await list()) ?? []) {
    const id = idOfRef(planner, ref);
    const first: PlannedEvent = {
      type: 'planned-entered',
      data: { id, planner, channel, at, ref },
      words,
    };
    const kept: PlannedEvent = { type: 'planned-copied', data: {}, words: { copy } };
    await change(deps, id, (post) => {
      if (!post) return [first, kept];
      return post.copy === copy ? [] : [kept];
    });
  }
};

const noteState = (deps: FreezeElsewhereDeps, id: string, state: PlannedPost['state']) =>
  change(deps, id, (post) => {
    const noted = post ? note(post, state) : ok([]);
    return noted.ok ? noted.value : [];
  });

// Without a copy nothing is taken out: what can't be planned anew is for a person.
const freeze = async (deps: FreezeElsewhereDeps, post: PlannedPost): Promise<void> => {
  const { id, ref, at, text, planner, copy } = post;
  const reached = deps.planners[planner];
  if (!reached || ref === undefined || copy === undefined) return;
  await noteState(deps, id, await reached.freeze({ ref, at, text }));
};

// The earliest first.
const inState = async ({ journal }: FreezeElsewhereDeps, status: 'planned' | 'unknown') =>
  (await journal.list(plannedJournal, { by: 'all', status }, NEAREST)).items;

const toStop = ({ channel, at, url, state }: PlannedPost) => ({
  channel,
  at,
  url,
  isUnknown: state === 'unknown',
});

// Whoever entered a post, and whoever opened the incident; the crisis group where the plan knows neither.
const peopleFor = ({ plan }: FreezeElsewhereDeps, posts: readonly PlannedPost[], gate: Gate) => {
  const known = peopleIn(plan, [
    ...new Set([...posts.map(({ by }) => by), ...gate.holds.map(({ by }) => by)]),
  ]);
  return known.length > 0 ? known : peopleIn(plan, plan.crisisGroup);
};

// One message names all of them; a post whose state becomes unknown later is told of again.
const tell = async (
  deps: FreezeElsewhereDeps,
  posts: readonly PlannedPost[],
  gate: Gate,
): Promise<void> => {
  const [first] = posts;
  if (!first) return;
  const people = peopleFor(deps, posts, gate);
  const told = await tellEach(people, (to) =>
    isSent(deps, () =>
      deps.plannedNotifier.notify({
        id: `${first.id}-${first.state}-${posts.length}-${to.id}`,
        to,
        posts: posts.map(toStop),
      }),
    ),
  );
  // Where no message reached anyone, the next minute tries again.
  if (told.people.length === 0) return;
  for (const { id } of posts) {
    await change(deps, id, (post) =>
      post && post.toldAt === undefined ? [{ type: 'planned-told', data: told }] : [],
    );
  }
};

const isUntold = ({ toldAt }: PlannedPost): boolean => toldAt === undefined;

/**
 * While the gate is closed: takes what is planned elsewhere out of the planners that Talan reaches, the
 * earliest first, and tells people at once of what only they can stop. Comes again every minute, so that what
 * is planned meanwhile is frozen too.
 */
export const freezeElsewhere =
  (deps: FreezeElsewhereDeps): DueHandler =>
  async ({ key }) => {
    const gate = await deps.journal.read(gateJournal, GATE_ID);
    if (!gate || !isClosed(gate) || gate.frozeAt !== key) return undefined;
    // What only a person can stop does not wait for planners that answer slowly.
    const byHand = (await inState(deps, 'planned')).filter(
      ({ planner }) => !deps.planners[planner],
    );
    await tell(deps, byHand.filter(isUntold), gate);
    for (const [name, planner] of Object.entries(deps.planners)) {
      const known = PlannerName.safeParse(name);
      if (known.success) await enter(deps, known.data, planner);
    }
    const planned = await inState(deps, 'planned');
    for (const post of planned) await freeze(deps, post);
    const left = [...(await inState(deps, 'planned')), ...(await inState(deps, 'unknown'))];
    await tell(deps, left.filter(isUntold), gate);
    return new Date(deps.now().getTime() + AGAIN_AFTER_MS).toISOString();
  };
