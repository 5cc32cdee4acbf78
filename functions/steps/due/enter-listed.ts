import { TALAN } from '#domain/journal/entry.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { idOfRef, type PlannedPost, type PlannerName } from '#domain/planned/planned-post.ts';
import type { ListedPost } from '#domain/planned/planner.ts';
import { ok } from '#domain/values/result.ts';

// What stands there again was planned anew by someone, whatever was said of it before.
const isBack = ({ state }: PlannedPost): boolean => state !== 'planned' && state !== 'gone-out';

const eventsFor = (
  planner: PlannerName,
  { ref, channel, at, copy, pictures, ...words }: ListedPost,
  post: PlannedPost | undefined,
  isMeanwhile: boolean,
): PlannedEvent[] => {
  const late = isMeanwhile ? [{ type: 'planned-meanwhile' as const, data: {} }] : [];
  const kept = { copy, ...(pictures && { pictures: [...pictures] }) };
  if (!post) {
    const data = { id: idOfRef(planner, ref), planner, channel, at, ref };
    return [
      { type: 'planned-entered', data, words },
      { type: 'planned-copied', data: {}, words: kept },
      ...late,
    ];
  }
  const isSame = post.copy === copy && post.at === at && post.text === words.text;
  return [
    ...(isSame
      ? []
      : [{ type: 'planned-copied' as const, data: { at }, words: { ...kept, text: words.text } }]),
    ...(isBack(post)
      ? [{ type: 'planned-noted' as const, data: { state: 'planned' as const } }, ...late]
      : []),
  ];
};

/**
 * Enters what lies in a planner, and keeps it whole, before anything is done about it there. `isMeanwhile`: it was
 * looked there before in this freeze, so that what is new was planned during it.
 */
export const enterListed = async (
  { journal }: { journal: StateJournal },
  planner: PlannerName,
  { posts, isMeanwhile }: { posts: readonly ListedPost[]; isMeanwhile: boolean },
): Promise<void> => {
  for (const listed of posts) {
    await journal.append<PlannedPost, PlannedEvent, never>(
      plannedJournal,
      idOfRef(planner, listed.ref),
      TALAN,
      (post) => ok(eventsFor(planner, listed, post, isMeanwhile)),
    );
  }
};
