import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { personIn } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { groundsFor } from '../actions/grounds.ts';
import type { WebDeps } from '../deps.ts';
import type { PageRefusal } from '../form/attempt.ts';
import { type FormState, freshForm } from '../form/form-state.ts';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { readStands } from '../read/freeze.ts';
import { readHistory } from '../read/history.ts';
import { readKeeping } from '../read/quoting.ts';
import { returnedOf } from '../read/returned.ts';
import { smsRecipients as readSmsRecipients } from '../read/sms-recipients.ts';
import { readSuperseded } from '../read/superseded.ts';
import { readWithIncident } from '../read/with-incident.ts';
import type { SignedInView } from '../view/view.ts';
import { accessTo } from './access.ts';
import { ApprovalPage } from './approval-page.tsx';
import { signingFor } from './signing.ts';
import { isStaffUntold } from './staff-untold.ts';
import { readTwin } from './twin.ts';

/** How the page is answered: with a fresh form, or with one whose decision did not count. */
interface ApprovalAnswer {
  form: FormState;
  refusal?: PageRefusal | undefined;
  status?: ContentfulStatusCode;
}

const readPhone = async ({ phoneOf, plan }: WebDeps, person: string) =>
  (await phoneOf(person)) ?? personIn(plan, person)?.phone;

/** Answers with a statement as it stands to a person; a refused decision comes with its reason. */
export const respondWithApproval = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  { form, refusal, status }: ApprovalAnswer,
) => {
  const found = await readWithIncident(deps, param(context, 'id'));
  if (!found) return notFound(view, context);
  const { statement, incident, answered } = found;
  const grounds = groundsFor(deps, incident, await readHandovers(deps.journal));
  const now = { ...grounds, incident, answered };
  const access = accessTo(view, statement, now);
  const signing = await signingFor(deps, view, access);
  const twin = await readTwin(deps, view, statement, access, now);
  const superseded = await readSuperseded(deps, statement);
  const history = await readHistory(deps, `statement#${statement.id}`);
  const requesterPhone =
    access.as === 'decider' ? await readPhone(deps, statement.requestedBy) : undefined;
  const staffUntold = access.as === 'decider' && (await isStaffUntold(deps, statement, incident));
  const smsRecipients = await readSmsRecipients(deps, statement.channels);
  const returned = await returnedOf(deps, statement);
  const stands = await readStands(deps, statement);
  const keeping = await readKeeping(deps, view, found);
  const facts = {
    statement,
    incident,
    answered,
    superseded,
    history,
    requesterPhone,
    smsRecipients,
    returned,
    stands,
    keeping,
  };
  return respond(
    context,
    <ApprovalPage {...{ view, ...facts, access, signing, twin, form, refusal, staffUntold }} />,
    status ?? (access.as === 'refused' ? 403 : 200),
  );
};

/** `GET /approve/:id`. It never decides anything, because mail scanners open links. */
export const showApproval: PageHandler = (deps, view, context) =>
  respondWithApproval(deps, view, context, { form: freshForm() });
