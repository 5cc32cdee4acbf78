import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ReceiptInput } from '#domain/statement/input.ts';
import { readStatement } from '../actions/append.ts';
import { askNext, recordReceipt, retry, withdraw } from '../actions/statements.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { notFound } from '../page/error-pages.tsx';
import { param } from '../page/guard.tsx';
import { redirectDone, respond } from '../page/respond.ts';
import { readEntries } from '../read/history.ts';
import type { SignedInView } from '../view/view.ts';
import { StatementPage } from './statement-page.tsx';
import { WithdrawPage } from './withdraw-page.tsx';

const show = async (
  view: SignedInView,
  context: Context,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => {
  const id = param(context, 'id');
  const found = await readStatement(view.deps, id);
  if (!found) return notFound(view, context);
  const history = await readEntries(view.deps, `statement#${id}`);
  return respond(
    context,
    <StatementPage view={view} {...found} history={history} form={form} />,
    status,
  );
};

/** `GET /desk/statements/:id` */
export const statementPage = (view: SignedInView, context: Context) =>
  show(view, context, freshForm());

/** `GET /desk/statements/:id/withdraw`: asks whether it is meant. */
export const withdrawPage = async (view: SignedInView, context: Context) => {
  const found = await readStatement(view.deps, param(context, 'id'));
  if (!found) return notFound(view, context);
  return respond(context, <WithdrawPage view={view} {...found} />);
};

const answer = async (
  view: SignedInView,
  context: Context,
  action: ReturnType<typeof withdraw>,
  done: string,
  values: Values = new Map(),
) => {
  const id = param(context, 'id');
  const result = await attempt(action);
  const sent = done === 'receipt' ? `receipt-${id}-${one(values, 'channel')}` : undefined;
  if (result.ok) return redirectDone(context, `/desk/statements/${id}`, done, sent);
  const form = refusedForm(values, refusalWords(result.refusal, view));
  return show(view, context, form, refusalStatus(result.refusal));
};

/** `POST /desk/statements/:id/withdraw` */
export const withdrawStatement = (view: SignedInView, context: Context) =>
  answer(view, context, withdraw(view.deps, view.me, param(context, 'id')), 'withdrawn');

/** `POST /desk/statements/:id/ask-next` */
export const askNextPerson = (view: SignedInView, context: Context) =>
  answer(view, context, askNext(view.deps, view.me, param(context, 'id')), 'asked-next');

/** `POST /desk/statements/:id/retry` */
export const retryStatement = (view: SignedInView, context: Context) =>
  answer(view, context, retry(view.deps, view.me, param(context, 'id')), 'retried');

/** `POST /desk/statements/:id/receipts` */
export const saveReceipt = async (view: SignedInView, context: Context) => {
  const values = await readForm(context);
  const input = {
    channel: one(values, 'channel'),
    state: optional(values, 'state'),
    url: optional(values, 'url')?.trim(),
  };
  const parsed = parseForm(ReceiptInput, input, values, view.t);
  if (!parsed.ok) return show(view, context, parsed.form, 422);
  const action = recordReceipt(view.deps, view.me, param(context, 'id'), parsed.value);
  return answer(view, context, action, 'receipt', values);
};
