import type { Stands } from '#domain/freeze/gate.ts';
import { isInternal, kindProfile } from '#domain/kind/kind.ts';
import { isFamilyInUse, mayRetry } from '#domain/statement/lifecycle.ts';
import { channelsToPublish } from '#domain/statement/progress.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { isOpen, isPlanned, isWaiting, isWithWriter, mayFollow } from '#domain/statement/status.ts';
import { maySupersede } from '#domain/statement/supersede.ts';
import { Form } from '../form/form.tsx';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  statement: Statement;
}

interface PostProps {
  view: View;
  action: string;
  label: string;
  main?: boolean;
}

const Post = ({ view, action, label, main }: PostProps) => (
  <Form view={view} action={action}>
    <button type="submit" class={main ? 'main' : 'second'}>
      {label}
    </button>
  </Form>
);

const mayBeRewritten = (status: Statement['status']): boolean =>
  isWaiting(status) || isWithWriter(status) || isPlanned(status);

const WhileOpen = ({ view, statement, stands }: Props & { stands: Stands }) => {
  const { t } = view;
  const path = `/desk/statements/${statement.id}`;
  // Nobody is asked about what is on ice.
  const canAskNext =
    stands !== 'frozen' &&
    isWaiting(statement.status) &&
    statement.rounds.at(-1)?.everyone === false;
  return (
    <>
      {mayBeRewritten(statement.status) && (
        <a class="button main" href={`${path}/edit`}>
          {t.statement.edit}
        </a>
      )}
      {canAskNext && <Post view={view} action={`${path}/ask-next`} label={t.statement.askNext} />}
      {(isOpen(statement.status) || mayBeRewritten(statement.status)) &&
        mayFollow(statement.status, 'withdrawn') && (
          <a class="button" href={`${path}/withdraw`}>
            {t.statement.withdraw}
          </a>
        )}
    </>
  );
};

const CorrectIt = ({ view: { t }, statement }: Props) => {
  const path = `/desk/incidents/${statement.incidentId}/statements/new`;
  return (
    <>
      <a class="button" href={`${path}?corrects=${statement.id}`}>
        {t.statement.correct}
      </a>
      <a class="button" href={`${path}?withdraws=${statement.id}`}>
        {t.statement.takeBack}
      </a>
    </>
  );
};

// What was answered to one person has no next one; staff are told more by another notice to them.
const NextUpdate = ({ view, statement: { incidentId, id, kind } }: Props) =>
  kindProfile(kind).answersOnePerson ? null : (
    <a
      class="button main"
      href={`/desk/incidents/${incidentId}/statements/new?kind=${isInternal(kind) ? kind : 'update'}&from=${id}`}
    >
      {view.t.statement.nextUpdate}
    </a>
  );

// What failed because facts changed meanwhile, or the plan, would fail again: it takes a new statement.
const overtaken: readonly Delivery['reason'][] = ['basis-changed', 'plan-demands-more'];

const isWorthRetrying = (statement: Statement): boolean =>
  channelsToPublish(statement).some((channel) =>
    statement.deliveries.every(
      (delivery) => delivery.channel !== channel || !overtaken.includes(delivery.reason),
    ),
  );

/** The actions that the status of a statement allows. */
export const StatementActions = ({ view, statement, stands }: Props & { stands: Stands }) => {
  const { status, id, incidentId } = statement;
  const canRetry = mayRetry(statement) && (status === 'failed' || isWorthRetrying(statement));
  return (
    <div class="actions">
      <WhileOpen view={view} statement={statement} stands={stands} />
      {canRetry && (
        <Post
          view={view}
          action={`/desk/statements/${id}/retry`}
          label={view.t.statement.retry}
          main
        />
      )}
      {status === 'published' && incidentId && <NextUpdate view={view} statement={statement} />}
      {isFamilyInUse(statement) && (
        <a class="button" href={`/desk/statements/${id}/withdraw`}>
          {view.t.families.stop}
        </a>
      )}
      {maySupersede(statement) && incidentId && !statement.family && (
        <CorrectIt view={view} statement={statement} />
      )}
    </div>
  );
};
