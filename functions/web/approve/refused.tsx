import type { Incident } from '#domain/incident/incident.ts';
import type { DecisionRefusal } from '#domain/statement/decide.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { isWriter } from '../actions/roles.ts';
import { askedNow } from '../layout/steps.tsx';
import type { SignedInView } from '../layout/view.ts';
import { RefusalNotice } from './refusal-notice.tsx';

interface RefusedProps {
  view: SignedInView;
  statement: Statement;
  incident: Incident;
  refusal: DecisionRefusal;
}

const AskedNow = ({ view, statement }: RefusedProps) => {
  const round = statement.rounds.at(-1);
  if (!round || !isWaiting(statement.status)) return null;
  return (
    <p>
      <time datetime={round.until}>
        {view.t.approval.askedNow(askedNow(view, statement), view.clock.words(round.until))}
      </time>
    </p>
  );
};

/** Tells someone why it is not for them to decide, and who does. The words are not shown. */
export const Refused = (props: RefusedProps) => {
  const { view, statement } = props;
  const isBeingWritten = statement.status === 'drafting';
  const words = view.t.approval;
  return (
    <>
      <h1>{isBeingWritten ? words.notYet : words.refusedTitle}</h1>
      {isBeingWritten ? <p class="lead">{words.notYetHint}</p> : <RefusalNotice {...props} />}
      <AskedNow {...props} />
      <p class="actions">
        {isWriter(view.me) && (
          <a class="button" href={`/desk/statements/${statement.id}`}>
            {words.seeDesk}
          </a>
        )}
        <a class="button" href="/approve">
          {words.title}
        </a>
      </p>
    </>
  );
};
