import type { Gate } from '#domain/freeze/gate.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import type { PlannedNotifier } from '#domain/notify/planned-notifier.ts';
import { reachedNobody, tellOrGroup } from '#domain/notify/tell-again.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import { type Person, peopleIn } from '#domain/plan/plan.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import type { PlannedPost, PlannerName } from '#domain/planned/planned-post.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';

export interface TellElsewhereDeps extends Pick<StepDeps, 'plan' | 'log' | 'now'> {
  journal: StateJournal;
  plannedNotifier: PlannedNotifier;
}

const toTell = ({ channel, at, url, state }: PlannedPost) => ({
  channel,
  at,
  url,
  isUnknown: state === 'unknown',
});

// Whoever entered a post, and whoever opened the incident; the crisis group where the plan knows neither.
const peopleFor = ({ plan }: TellElsewhereDeps, posts: readonly PlannedPost[], gate: Gate) => {
  const known = peopleIn(plan, [
    ...new Set([...posts.map(({ by }) => by), ...gate.holds.map(({ by }) => by)]),
  ]);
  return known.length > 0 ? known : peopleIn(plan, plan.crisisGroup);
};

/**
 * Tells people of posts in other planners that take a person. One message names all of them; a post whose
 * state becomes unknown later is told of again.
 */
export const tellElsewhere = async (
  deps: TellElsewhereDeps,
  all: readonly PlannedPost[],
  gate: Gate,
): Promise<void> => {
  const posts = all.filter(({ toldAt }) => toldAt === undefined);
  const [first] = posts;
  if (!first) return;
  const waited = { since: gate.frozeAt, now: deps.now() };
  const told = await tellOrGroup(deps.plan, peopleFor(deps, posts, gate), waited, (to) =>
    isSent(deps, () =>
      deps.plannedNotifier.notify({
        id: `${first.id}-${first.state}-${posts.length}-${to.id}`,
        why: 'to-stop',
        to,
        posts: posts.map(toTell),
      }),
    ),
  );
  // Where no message reached anyone, the next minute tries again.
  if (reachedNobody(told)) return;
  for (const { id } of posts) {
    await deps.journal.append<PlannedPost, PlannedEvent, never>(plannedJournal, id, TALAN, (post) =>
      ok(post && post.toldAt === undefined ? [{ type: 'planned-told', data: told }] : []),
    );
  }
};

// Where its planner does not say who planned a post, it is one of the writers, so that all of them are told.
const authorsOf = ({ plan }: TellElsewhereDeps, { author, by }: PlannedPost): Person[] => {
  const known = peopleIn(plan, [author ?? by]);
  if (known.length > 0) return known;
  return by === TALAN ? plan.people.filter(({ roles }) => roles.includes('writer')) : [];
};

/** Tells whoever planned posts in a planner while ordinary posts were frozen that they were taken out there. */
export const tellAuthors = async (
  deps: TellElsewhereDeps & { journal: JournalLists },
  planner: PlannerName,
): Promise<void> => {
  const { items } = await deps.journal.list(plannedJournal, { by: 'open' }, { limit: 100 });
  const posts = items.filter((post) => post.planner === planner && post.state === 'frozen');
  const [first] = posts;
  if (!first) return;
  const authors = new Set(posts.flatMap((post) => authorsOf(deps, post)));
  const told = await tellEach([...authors], (to) =>
    isSent(deps, () =>
      deps.plannedNotifier.notify({
        id: `${first.id}-taken-out-${first.since}-${posts.length}-${to.id}`,
        why: 'taken-out',
        to,
        posts: posts.filter((post) => authorsOf(deps, post).includes(to)).map(toTell),
      }),
    ),
  );
  if (told.people.length === 0) return;
  for (const { id } of posts) {
    await deps.journal.append<PlannedPost, PlannedEvent, never>(plannedJournal, id, TALAN, (post) =>
      ok(post?.isMeanwhile ? [{ type: 'planned-author-told', data: told }] : []),
    );
  }
};
