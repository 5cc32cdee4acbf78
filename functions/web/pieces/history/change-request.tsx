import * as z from 'zod';
import type { JournalItem } from '#domain/journal/journal.ts';
import { WORDS_ERASED } from '#domain/journal/verify-journal.ts';
import { DecisionKind } from '#domain/passkey/decision-kind.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOpen, isWithWriter } from '#domain/statement/status.ts';
import { nameOf, type View } from '../../view/view.ts';

const Decided = z.object({ decision: DecisionKind });
const Words = z.object({ comment: z.string() });
const Erased = z.object({ by: z.string() });

const decisionOf = ({ entry }: JournalItem) =>
  entry.type === 'decided' ? Decided.safeParse(entry.data).data?.decision : undefined;

/** The comment of a decision, or who asked for and decided an erasure; undefined where nothing was said, or it is gone. */
export const commentOf = ({ entry, payload }: JournalItem): string | undefined => {
  if (entry.type === WORDS_ERASED) return Erased.safeParse(payload?.words).data?.by;
  return entry.type === 'decided' ? Words.safeParse(payload?.words).data?.comment : undefined;
};

interface ChangeRequestProps {
  view: View;
  statement: Statement;
  history: readonly JournalItem[];
}

// The next question removes the decision from the statement, but not from the journal.
const latestRequest = (history: readonly JournalItem[]) =>
  history.findLast((item) => decisionOf(item) === 'request-changes');

// While the version is the one decided about, it has not been rewritten yet.
const wasNotFollowed = ({ fallbackReason, version, decision }: Statement): boolean =>
  fallbackReason !== undefined && decision?.version !== version;

/** The latest request for changes of a statement that is not decided yet, and whether the draft could follow it. */
export const ChangeRequest = ({ view, statement, history }: ChangeRequestProps) => {
  const request = latestRequest(history);
  if (!request || !(isOpen(statement.status) || isWithWriter(statement.status))) return null;
  const { by, at } = request.entry;
  const comment = commentOf(request);
  const words = view.t.statement;
  return (
    <section class="notice" aria-labelledby="change-request">
      <h2 id="change-request">
        <time datetime={at}>
          {words.decidedBy(
            nameOf(view, by),
            view.t.journal.decided['request-changes'],
            view.clock.words(at),
          )}
        </time>
      </h2>
      {comment && <blockquote>{comment}</blockquote>}
      {wasNotFollowed(statement) && <p>{words.notFollowed}</p>}
    </section>
  );
};
