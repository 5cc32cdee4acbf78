import type { Context } from 'hono';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { mayReadRemoved } from '#domain/moderation/moderators.ts';
import { noteReading } from '../actions/moderation.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { forbidden } from '../page/error-pages.tsx';
import { MessagePage } from '../page/message-page.tsx';
import { type Answer, respond } from '../page/respond.ts';
import { seenEntries } from '../read/seen-entries.ts';
import type { SignedInView } from '../view/view.ts';

const removalsIn = async (deps: WebDeps, journals: readonly ExportedJournal[]) => {
  const ids = new Set<string>();
  for (const { stream, entries } of journals) {
    const items = entries.map(({ entry, payload }) => ({ entry, payload: payload ?? undefined }));
    for (const id of (await seenEntries(deps, stream, items)).removals) ids.add(id);
  }
  return [...ids];
};

const askFirst = (deps: WebDeps, view: SignedInView, context: Context): Answer => {
  const { heldFileTitle, heldFile, heldFileOthers, heldFileGet } = view.t.removal;
  const mayRead = mayReadRemoved(deps.plan, view.me);
  return respond(
    context,
    <MessagePage view={view} title={heldFileTitle} text={mayRead ? heldFile : heldFileOthers}>
      {mayRead && (
        <p>
          <a href={`${new URL(context.req.url).pathname}?words=true`}>{heldFileGet}</a>
        </p>
      )}
    </MessagePage>,
    409,
  );
};

/**
 * What is answered in place of a file with whole journals that hold words of others which were removed; undefined
 * where it may be sent. Without them it would not verify, so that who may read them asks, which is noted.
 */
export const inPlaceOfFile = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  journals: readonly ExportedJournal[],
): Promise<Response | undefined> => {
  const removals = await removalsIn(deps, journals);
  if (removals.length === 0) return undefined;
  if (context.req.query('words') !== 'true') return askFirst(deps, view, context);
  const noted = await attempt(noteReading(deps, view.me, removals));
  if (noted.ok) return undefined;
  const { refusal } = noted;
  if (refusal.type === 'forbidden') return forbidden(view, context);
  const text = refusalWords(refusal, view);
  const page = <MessagePage view={view} title={view.t.removal.heldFileTitle} text={text} />;
  return respond(context, page, refusalStatus(refusal));
};
