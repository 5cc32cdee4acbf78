import type { Gate } from '#domain/freeze/gate.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { PlannedNotifier } from '#domain/notify/planned-notifier.ts';
import { reachedNobody, tellOrGroup } from '#domain/notify/tell-again.ts';
import { isSent } from '#domain/notify/tell-each.ts';
import { peopleIn } from '#domain/plan/plan.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';

export interface TellElsewhereDeps extends Pick<StepDeps, 'plan' | 'log' | 'now'> {
  journal: StateJournal;
  plannedNotifier: PlannedNotifier;
}

const toStop = ({ channel, at, url, state }: PlannedPost) => ({
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
        to,
        posts: posts.map(toStop),
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
