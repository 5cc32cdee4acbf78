import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { readStatement } from '../actions/append.ts';
import { groundsFor } from '../actions/grounds.ts';
import { isInsider } from '../actions/roles.ts';
import type { PageRefusal } from '../form/attempt.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { notFound } from '../page/error-pages.tsx';
import { param } from '../page/guard.tsx';
import { LIVE_MS, Live } from '../page/live.tsx';
import { respond } from '../page/respond.ts';
import { ChangeRequest } from '../pieces/history/change-request.tsx';
import { readEntries } from '../read/history.ts';
import type { SignedInView } from '../view/view.ts';
import { type Access, accessTo } from './access.ts';
import { Question } from './approval-question.tsx';
import { Outcome } from './decision-outcome.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { Refused } from './refused.tsx';
import { type Signing, signingFor, signs } from './signing.tsx';

/** What the page says about a decision that did not count. */
export interface Answered {
  form: FormState;
  refusal?: PageRefusal | undefined;
  status?: ContentfulStatusCode;
}

interface Props {
  view: SignedInView;
  statement: Statement;
  incident: Incident;
  earlier: Statement | undefined;
  history: readonly JournalItem[];
  access: Access;
  signing: Signing;
  answered: Answered;
}

const Body = (props: Props) => {
  const { view, statement, incident, earlier, history, access, signing, answered } = props;
  const shared = { view, statement, incident };
  switch (access.as) {
    case 'decider':
      return (
        <>
          <ChangeRequest view={view} statement={statement} history={history} />
          <Question
            {...shared}
            {...access}
            {...{ earlier, history, signing }}
            form={answered.form}
          />
        </>
      );
    case 'witness':
      return <Outcome {...shared} />;
    case 'refused':
      return <Refused {...shared} {...access} />;
  }
};

const Notice = ({ view, statement, incident, access, answered: { refusal } }: Props) =>
  refusal && access.as !== 'refused' ? (
    <section class="notice bad" role="alert" data-refused>
      <RefusalNotice view={view} refusal={refusal} statement={statement} incident={incident} />
    </section>
  ) : null;

const pace = ({ status }: Statement): number =>
  isWaiting(status) || status === 'published' ? LIVE_MS.waiting : LIVE_MS.soon;

// What an incident is about is not for those who may not read it.
const titleOf = ({ view, statement, incident }: Props): string => {
  const kind = view.t.names.kinds[statement.kind];
  return isInsider(view.me) ? `${kind}: ${incident.title}` : kind;
};

const Page = (props: Props) => {
  const { view, statement, access, signing, answered } = props;
  const guard = access.as === 'decider' ? statement.hash : undefined;
  const scripts = ['live.js', 'keep.js', 'send.js', ...(signs(signing) ? ['passkey.js'] : [])];
  return (
    <Document view={view} title={titleOf(props)} scripts={scripts} narrow>
      <DoneNotice view={view} />
      <ErrorSummary view={view} form={answered.form} />
      <Notice {...props} />
      <Live view={view} every={pace(statement)} guard={guard}>
        <Body {...props} />
      </Live>
    </Document>
  );
};

const earlierOf = async ({ deps }: SignedInView, { supersedes }: Statement) =>
  supersedes && (await deps.journal.read(statementJournal, supersedes.statementId));

/** Answers with a statement as it stands to who asks; a refused decision comes with its reason. */
export const showApproval = async (view: SignedInView, context: Context, answered: Answered) => {
  const found = await readStatement(view.deps, param(context, 'id'));
  if (!found) return notFound(view, context);
  const grounds = groundsFor(view.deps, found.incident, await readHandovers(view.deps.journal));
  const now = { ...grounds, incident: found.incident };
  const access = accessTo(view, found.statement, now);
  const signing = await signingFor(view, access, now);
  const earlier = await earlierOf(view, found.statement);
  const history = await readEntries(view.deps, `statement#${found.statement.id}`);
  const status = answered.status ?? (access.as === 'refused' ? 403 : 200);
  return respond(
    context,
    <Page {...{ view, ...found, earlier, history, access, signing, answered }} />,
    status,
  );
};

/** `GET /approve/:id`. It never decides anything: mail scanners open links. */
export const approvalPage = (view: SignedInView, context: Context) =>
  showApproval(view, context, { form: freshForm() });
