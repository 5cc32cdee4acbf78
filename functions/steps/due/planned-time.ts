import { GATE_ID, isClosed } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { atItsTime } from '#domain/planned/note.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

/** Notes what becomes of a post in another planner as its time passes. */
export const plannedTime =
  (deps: Pick<StepDeps, 'journal'>): DueHandler =>
  async ({ id, at }) => {
    const post = await deps.journal.read(plannedJournal, id);
    if (post?.at !== at) return undefined;
    await deps.journal.append<PlannedPost, PlannedEvent, never>(
      plannedJournal,
      id,
      TALAN,
      async (now, read) =>
        ok(now ? atItsTime(now, isClosed(await read(gateJournal, GATE_ID))) : []),
    );
    return undefined;
  };
