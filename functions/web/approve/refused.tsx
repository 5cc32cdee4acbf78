import type { Stands } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { Away } from '#domain/plan/handover.ts';
import type { DecisionRefusal } from '#domain/statement/approval/answer-problem.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWriter } from '../actions/roles.ts';
import type { SignedInView } from '../view/view.ts';
import { AskedNow } from './asked-now.tsx';
import { RefusalNotice } from './refusal-notice.tsx';

interface RefusedProps {
  view: SignedInView;
  statement: Statement;
  incident: Incident;
  stands: Stands;
  refusal: DecisionRefusal;
  /** Set where the plan, or they themselves, say that they are away. */
  away: Away | undefined;
}

const WhyNot = ({ view, away }: RefusedProps) =>
  away ? <p>{view.t.mandates.whyNot[away.why](view.clock.words(away.until))}</p> : null;

/** Says why this person may not decide, and who may. It does not show the words. */
export const Refused = (props: RefusedProps) => {
  const { view, statement } = props;
  const isBeingWritten = statement.status === 'drafting';
  const words = view.t.approval;
  return (
    <>
      <h1>{isBeingWritten ? words.notYet : words.refusedTitle}</h1>
      {isBeingWritten ? <p class="lead">{words.notYetHint}</p> : <RefusalNotice {...props} />}
      <WhyNot {...props} />
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
        <a class="button" href="/mandates">
          {view.t.mandates.title}
        </a>
      </p>
    </>
  );
};
