import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { isAnsweredElsewhere } from '#domain/comment/noted.ts';
import { ReplyInput } from '#domain/statement/everyday-input.ts';
import { requestReply } from '../actions/replies.ts';
import { toldIn } from '../edit/seen-findings.ts';
import { attempt, type PageRefusal, refusalStatus } from '../form/attempt.ts';
import { freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { optional, readForm, type Values } from '../form/values.ts';
import { notFound } from '../page/error-pages.tsx';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { View } from '../view/view.ts';
import { keptAct, type RefusedAct } from './act.tsx';
import { inboxChoice, inboxPath } from './inbox-choice.ts';
import { respondRefused } from './show-inbox.tsx';

const replyIn = (
  { id: commentId, channel, language }: Comment,
  view: View,
  text: string | undefined,
  { act, told }: { act: 'reply' | 'family'; told: string[] },
) => ({
  commentId,
  language: language ?? view.language,
  channels: [channel],
  ...(act === 'family' && { family: true }),
  ...(text && { texts: [{ channel, text }] }),
  told,
});

/** How a request was refused: what was typed stays, with what the tone check says of it. */
const refusedAs = (
  view: View,
  values: Values,
  { texts = [], language }: ReplyInput,
  refusal: PageRefusal,
): Pick<RefusedAct, 'form' | 'checked'> => {
  if (refusal.type !== 'untold-findings') {
    return { form: refusedForm(values, refusalWords(refusal, view)) };
  }
  return { form: freshForm(values), checked: { texts, findings: refusal.findings, language } };
};

const submitAs =
  (act: 'reply' | 'family'): PageHandler =>
  async (deps, view, context) => {
    const comment = await deps.journal.read(commentJournal, param(context, 'id'));
    if (!comment) return notFound(view, context);
    const values = await readForm(context);
    // Before its channel is looked at, to which no reply may go.
    if (isAnsweredElsewhere(comment)) {
      const form = refusedForm(values, view.t.refusals['answered-elsewhere']);
      return respondRefused(deps, view, context, { act, form }, 409);
    }
    const input = replyIn(comment, view, optional(values, 'text'), {
      act,
      told: toldIn(values),
    });
    const parsed = parseForm(ReplyInput, input, values, view.t, () => 'text');
    if (!parsed.ok) return respondRefused(deps, view, context, { act, form: parsed.form }, 422);
    const result = await attempt(requestReply(deps, view.me, parsed.value));
    if (result.ok) {
      const choice = inboxChoice(context.req.query());
      return redirectDone(
        context,
        inboxPath(choice, comment.id),
        'reply-asked',
        keptAct(comment.id, act),
      );
    }
    const refused = { act, ...refusedAs(view, values, parsed.value, result.refusal) };
    return respondRefused(deps, view, context, refused, refusalStatus(result.refusal));
  };

/** `POST /desk/inbox/:id/reply`: requests a reply to where the comment stands. */
export const submitReply = submitAs('reply');

/** `POST /desk/inbox/:id/family`: requests an answer for all who ask what the comment does. */
export const submitFamily = submitAs('family');
