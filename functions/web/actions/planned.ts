import type { Person } from '#domain/plan/plan.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import type { PlannedInput, PlannedReceipt } from '#domain/planned/input.ts';
import { note } from '#domain/planned/note.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { idOfRef, type PlannedPost } from '#domain/planned/planned-post.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { creationOf, repeated } from './creation.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';

type PlannedResult = Promise<Result<PlannedPost, Refusal>>;

/**
 * Enters a post that lies in another planner. With the same key, or the same id in the planner, the same post
 * is answered again.
 */
export const enterPlanned = async (
  deps: WebDeps,
  actor: Person,
  input: PlannedInput,
  key?: string,
): PlannedResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  if (new Date(input.at) <= deps.now()) return refuse({ type: 'publish-time' });
  const { planner, channel, at, ref, text, url } = input;
  const creation = creationOf(deps, actor, input, key);
  const id = ref === undefined ? creation.id : idOfRef(planner, ref);
  return deps.journal.append<PlannedPost, PlannedEvent, Refusal>(
    plannedJournal,
    id,
    actor.id,
    (post) => {
      if (post) return ref === undefined ? repeated(post, creation) : ok([]);
      const words = { text, url, requestDigest: creation.digest };
      return ok([{ type: 'planned-entered', data: { id, planner, channel, at, ref }, words }]);
    },
  );
};

/** Notes what a person says became of a post in another planner. */
export const notePlanned = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  { state }: PlannedReceipt,
): PlannedResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  return deps.journal.append<PlannedPost, PlannedEvent, Refusal>(
    plannedJournal,
    id,
    actor.id,
    (post) => (post ? note(post, state) : refuse({ type: 'not-found' })),
  );
};
