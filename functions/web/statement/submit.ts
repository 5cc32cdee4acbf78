import type { Context } from 'hono';
import type { Person } from '#domain/plan/plan.ts';
import {
  KeepQuotesInput,
  NotPostedInput,
  ReceiptInput,
  ReplanInput,
} from '#domain/statement/answer-input.ts';
import type { ActionResult } from '../actions/append.ts';
import { keepQuotedWords } from '../actions/keep-quotes.ts';
import { noteNotPosted } from '../actions/not-posted.ts';
import { recordDelivery } from '../actions/record-delivery.ts';
import { replanStatement } from '../actions/replan.ts';
import { askNextPerson, retryStatement, withdrawStatement } from '../actions/statement-moves.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { timeInput } from '../form/typed-time.ts';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { type Done, redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { respondWithStatement } from './show-statement.tsx';

interface Submission {
  action: ActionResult;
  done: Done;
  values?: Values;
  /** Name of the kept values that the browser may forget afterwards. */
  sent?: string;
}

const answer = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  { action, done, values = new Map(), sent }: Submission,
) => {
  const result = await attempt(action);
  if (result.ok) {
    return redirectDone(context, `/desk/statements/${param(context, 'id')}`, done, sent);
  }
  const form = refusedForm(values, refusalWords(result.refusal, view));
  return respondWithStatement(deps, view, context, form, refusalStatus(result.refusal));
};

type Act = (deps: WebDeps, me: Person, id: string) => ActionResult;

// A button of its own, whose form holds nothing else.
const button =
  (act: Act, done: Done): PageHandler =>
  (deps, view, context) =>
    answer(deps, view, context, { action: act(deps, view.me, param(context, 'id')), done });

/** `POST /desk/statements/:id/withdraw` */
export const submitWithdrawal = button(withdrawStatement, 'withdrawn');

/** `POST /desk/statements/:id/ask-next` */
export const submitAskNext = button(askNextPerson, 'asked-next');

/** `POST /desk/statements/:id/retry` */
export const submitRetry = button(retryStatement, 'retried');

/** `POST /desk/statements/:id/replan`: the same words for another time. */
export const submitReplan: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const id = param(context, 'id');
  const at = timeInput(values, 'at', view.plan.organisation.timeZone);
  const parsed = parseForm(ReplanInput, { at, hash: optional(values, 'hash') }, values, view.t);
  if (!parsed.ok) return respondWithStatement(deps, view, context, parsed.form, 422);
  const action = replanStatement(deps, view.me, id, parsed.value);
  return answer(deps, view, context, { action, done: 'replanned', values, sent: `replan-${id}` });
};

/** `POST /desk/statements/:id/receipts`: where a text was posted by hand. */
export const submitReceipt: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const id = param(context, 'id');
  const input = {
    channel: one(values, 'channel'),
    state: optional(values, 'state'),
    url: optional(values, 'url')?.trim(),
    seenAt: optional(values, 'seenAt'),
  };
  const parsed = parseForm(ReceiptInput, input, values, view.t);
  if (!parsed.ok) return respondWithStatement(deps, view, context, parsed.form, 422);
  const action = recordDelivery(deps, view.me, id, parsed.value);
  const sent = `receipt-${id}-${parsed.value.channel}`;
  return answer(deps, view, context, { action, done: 'receipt', values, sent });
};

/** `POST /desk/statements/:id/not-posted`: a text was not posted by hand, and won't be. */
export const submitNotPosted: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const id = param(context, 'id');
  const input = { channel: one(values, 'channel'), reason: one(values, 'reason') };
  const parsed = parseForm(NotPostedInput, input, values, view.t);
  if (!parsed.ok) return respondWithStatement(deps, view, context, parsed.form, 422);
  const action = noteNotPosted(deps, view.me, id, parsed.value);
  const sent = `not-posted-${id}-${parsed.value.channel}`;
  return answer(deps, view, context, { action, done: 'receipt', values, sent });
};

/** `POST /desk/statements/:id/keep-quotes`: why words stay that quote a removed comment. */
export const submitKeptQuotes: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const id = param(context, 'id');
  const input = {
    hash: one(values, 'hash'),
    quoted: one(values, 'quoted'),
    reason: one(values, 'reason'),
  };
  const parsed = parseForm(KeepQuotesInput, input, values, view.t);
  if (!parsed.ok) return respondWithStatement(deps, view, context, parsed.form, 422);
  const action = keepQuotedWords(deps, view.me, id, parsed.value);
  const sent = `keep-quotes-${id}`;
  return answer(deps, view, context, { action, done: 'quotes-kept', values, sent });
};
