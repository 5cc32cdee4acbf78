import { TALAN } from '#domain/journal/entry.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { isDoneFor } from '#domain/planned/is-done-for.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { idOfRef, type PlannedPost, type PlannerName } from '#domain/planned/planned-post.ts';
import type { ListedPost } from '#domain/planned/planner.ts';
import { ok } from '#domain/values/result.ts';

// What stands there again was planned anew by someone, whatever was said of it before.
const isBack = ({ state }: PlannedPost): boolean => state !== 'planned' && state !== 'gone-out';

const enteredAs = (
  planner: PlannerName,
  { ref, channel, at, text, url }: ListedPost,
): PlannedEvent => ({
  type: 'planned-entered',
  data: { id: idOfRef(planner, ref), planner, channel, at, ref },
  words: { text, url },
});

const eventsFor = (
  planner: PlannerName,
  listed: ListedPost,
  post: PlannedPost | undefined,
  late: readonly PlannedEvent[],
): PlannedEvent[] => {
  const { at, text, copy, pictures } = listed;
  const kept = { copy, ...(pictures && { pictures: [...pictures] }) };
  if (!post) {
    return [enteredAs(planner, listed), { type: 'planned-copied', data: {}, words: kept }, ...late];
  }
  const isSame = post.copy === copy && post.at === at && post.text === text;
  return [
    ...(isSame
      ? []
      : [{ type: 'planned-copied' as const, data: { at }, words: { ...kept, text } }]),
    ...(isBack(post)
      ? [{ type: 'planned-noted' as const, data: { state: 'planned' as const } }, ...late]
      : []),
  ];
};

const meanwhile = ({ people }: Plan, { author }: ListedPost): PlannedEvent[] => {
  const email = author?.toLowerCase();
  const id = people.find((person) => person.email.toLowerCase() === email)?.id;
  return [{ type: 'planned-meanwhile', data: id === undefined ? {} : { author: id } }];
};

/**
 * Enters what lies in a planner, and keeps it whole, before anything is done about it there. `isMeanwhile`: it was
 * looked there before in this freeze, so that what is new was planned during it. Answers the ids of those that
 * could not be kept.
 */
export const enterListed = async (
  deps: { journal: StateJournal; log: Log; plan: Plan },
  planner: PlannerName,
  { posts, isMeanwhile }: { posts: readonly ListedPost[]; isMeanwhile: boolean },
): Promise<ReadonlySet<string>> => {
  const notKept = new Set<string>();
  for (const listed of posts) {
    const id = idOfRef(planner, listed.ref);
    const late = isMeanwhile ? meanwhile(deps.plan, listed) : [];
    const enter = (eventsOf: (post: PlannedPost | undefined) => PlannedEvent[]) =>
      isDoneFor(deps, id, () =>
        deps.journal.append<PlannedPost, PlannedEvent, never>(plannedJournal, id, TALAN, (post) =>
          ok(eventsOf(post)),
        ),
      );
    if (await enter((post) => eventsFor(planner, listed, post, late))) continue;
    notKept.add(id);
    // At least people are told of it.
    await enter((post) => (post ? [] : [enteredAs(planner, listed)]));
  }
  return notKept;
};
