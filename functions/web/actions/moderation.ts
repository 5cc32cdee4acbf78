import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import type { Page, PageRequest } from '#domain/journal/page.ts';
import { RecordUnreadable } from '#domain/journal/record-errors.ts';
import type { RemovalEvent } from '#domain/moderation/events/removal-events.ts';
import type { RemovalDecision, RemovalInput, RemovalReceipt } from '#domain/moderation/input.ts';
import { decideRemoval, noteReceipt, propose, undoRemoval } from '#domain/moderation/moderate.ts';
import { isModerator, mayReadRemoved, moderatorsOf } from '#domain/moderation/moderators.ts';
import type { Removal } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';

type RemovalResult = Promise<Result<Removal, Refusal>>;

// The comment is read along: nothing is decided on words that its author changes in that moment.
const asModerator = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  decide: (removal: Removal | undefined, comment: Comment) => Result<RemovalEvent[], Refusal>,
): RemovalResult => {
  if (!isModerator(deps.plan, actor)) return refuse({ type: 'forbidden' });
  return deps.journal.append<Removal, RemovalEvent, Refusal>(
    removalJournal,
    id,
    actor.id,
    async (removal, read) => {
      const comment = await read(commentJournal, id);
      return comment ? decide(removal, comment) : refuse({ type: 'not-found' });
    },
  );
};

// On record, so that who tries to remove criticism can be seen; once for each person.
const noteRefused = async ({ journal }: WebDeps, { id: by }: Person, id: string): Promise<void> => {
  await journal.append<Comment, CommentEvent, never>(commentJournal, id, by, (comment) =>
    ok(
      comment === undefined || comment.removalRefusedTo?.includes(by)
        ? []
        : [{ type: 'removal-refused', data: {} }],
    ),
  );
};

/** Archives a comment and proposes that it is removed. What rests on no ground is refused, and noted. */
export const proposeRemoval = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: RemovalInput,
): RemovalResult => {
  const { grounds } = deps.commentRules;
  const key = `${deps.newId()}${deps.newId()}`;
  const result = await asModerator(deps, actor, id, (removal, comment) =>
    propose(removal, comment, input, { grounds, key, now: deps.now() }),
  );
  if (!result.ok && result.refusal.type === 'no-ground') await noteRefused(deps, actor, id);
  return result;
};

const whoActs = ({ plan }: WebDeps, { id: by }: Person) => ({
  by,
  isAlone: moderatorsOf(plan).length < 2,
});

/** Decides whether a comment is removed. */
export const decideOnRemoval = (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: RemovalDecision,
): RemovalResult =>
  asModerator(deps, actor, id, (removal, comment) =>
    decideRemoval(removal, comment, input, whoActs(deps, actor)),
  );

/** Takes a removal back. */
export const takeBackRemoval = (deps: WebDeps, actor: Person, id: string): RemovalResult =>
  asModerator(deps, actor, id, (removal) => undoRemoval(removal, whoActs(deps, actor)));

/** Notes what someone did on the channel, and how the author was told. */
export const noteRemovalReceipt = (
  deps: WebDeps,
  actor: Person,
  id: string,
  receipt: RemovalReceipt,
): RemovalResult => asModerator(deps, actor, id, (removal) => noteReceipt(removal, receipt));

/**
 * Notes that someone reads words that were removed, by comment. Refused to whoever is neither moderator nor legal. In
 * a record that can't be read nothing can be noted: the log tells it then, and keeps nobody from reading.
 */
export const noteReading = async (
  { journal, plan, log }: Pick<WebDeps, 'journal' | 'plan' | 'log'>,
  reader: Person,
  ids: readonly string[],
): Promise<Result<undefined, Refusal>> => {
  if (!mayReadRemoved(plan, reader)) return refuse({ type: 'forbidden' });
  await Promise.all(
    ids.map(async (id) => {
      try {
        await journal.append<Removal, RemovalEvent, Refusal>(removalJournal, id, reader.id, () =>
          ok([{ type: 'log-read', data: {} }]),
        );
      } catch (error) {
        if (!(error instanceof RecordUnreadable)) throw error;
        log.warn('RECORD_UNREADABLE', { stream: error.stream, by: reader.id });
      }
    }),
  );
  return ok(undefined);
};

/** One page of the removals of an incident, `none` for those of no incident; newest first. */
export const listRemovals = (
  { journal }: Pick<WebDeps, 'journal'>,
  incidentId: string,
  page: PageRequest,
): Promise<Page<Removal>> => journal.list(removalJournal, { by: 'group', group: incidentId }, page);
