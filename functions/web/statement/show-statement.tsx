import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { deadEndOf } from '#domain/statement/approval/dead-end.ts';
import { isToldToStaff } from '#domain/statement/lists.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { groundsFor } from '../actions/grounds.ts';
import type { WebDeps } from '../deps.ts';
import { type FormState, freshForm } from '../form/form-state.ts';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { changedBeforePosting } from '../read/changed-before-posting.ts';
import { readStands } from '../read/freeze.ts';
import { readHistory } from '../read/history.ts';
import { readKeeping } from '../read/quoting.ts';
import { returnedOf } from '../read/returned.ts';
import { smsRecipients } from '../read/sms-recipients.ts';
import { readSuperseded } from '../read/superseded.ts';
import { readWithIncident } from '../read/with-incident.ts';
import type { SignedInView } from '../view/view.ts';
import { StatementPage } from './statement-page.tsx';
import { WithdrawPage } from './withdraw-page.tsx';

/** Answers with a statement at the desk; `form` is the refused form, if any. */
export const respondWithStatement = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => {
  const id = param(context, 'id');
  const found = await readWithIncident(deps, id);
  if (!found) return notFound(view, context);
  const history = await readHistory(deps, `statement#${id}`);
  const isTold = isToldToStaff(found.statement);
  const readBy = isTold ? await deps.staffReads.count(id) : undefined;
  const returned = await returnedOf(deps, found.statement);
  const recipients = await smsRecipients(deps, found.statement.channels);
  const stands = await readStands(deps, found.statement);
  const changes = await changedBeforePosting(deps, found.statement, found.incident);
  const superseded = await readSuperseded(deps, found.statement);
  const keeping = await readKeeping(deps, view, found);
  const grounds = groundsFor(deps, found.incident, await readHandovers(deps.journal));
  const deadEnd = isWaiting(found.statement.status)
    ? deadEndOf(found.statement, grounds)
    : undefined;
  const said = {
    deadEnd,
    superseded,
    returned,
    keeping,
    readBy,
    smsRecipients: recipients,
    changes,
  };
  const props = { view, ...found, stands, history, form, ...said };
  return respond(context, <StatementPage {...props} />, status);
};

/** `GET /desk/statements/:id` */
export const showStatement: PageHandler = (deps, view, context) =>
  respondWithStatement(deps, view, context, freshForm());

/** `GET /desk/statements/:id/withdraw`: asks whether it is meant. */
export const showWithdrawal: PageHandler = async (deps, view, context) => {
  const found = await readWithIncident(deps, param(context, 'id'));
  if (!found) return notFound(view, context);
  return respond(context, <WithdrawPage view={view} {...found} />);
};
