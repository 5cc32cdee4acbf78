import { isUnderCaution } from '#domain/incident/lowering.ts';
import { personIn } from '#domain/plan/plan.ts';
import { titleIn, titleWithin } from '#domain/plan/title.ts';
import { OnIceNotice } from '../pieces/status/on-ice-notice.tsx';
import { nameOf } from '../view/view.ts';
import { AskedFor } from './asked-for.tsx';
import { AskedNow } from './asked-now.tsx';
import { CallFirst } from './call-first.tsx';
import { Consequences } from './consequences.tsx';
import type { QuestionProps } from './question-props.ts';
import { UrgentLine } from './urgent-line.tsx';

// Nobody asks for an approval while a freeze lasts, or before the review that comes first.
const isAsked = ({ stands, obstacle }: QuestionProps): boolean =>
  stands !== 'frozen' && obstacle?.type !== 'legal-review-first';

const Requester = (props: QuestionProps) => {
  const { view, statement, answering, requesterPhone } = props;
  const name = nameOf(view, statement.requestedBy);
  const person = personIn(view.plan, statement.requestedBy);
  const role = person ? titleWithin(titleIn(person, view.language)) : '';
  const words = view.t.approval;
  return (
    <div class="line">
      <span>
        {isAsked(props)
          ? words.asksYou[answering.capacity](name, role)
          : words.requested(name, role)}
      </span>
      {requesterPhone && (
        <a class="button" href={`tel:${requesterPhone}`} aria-label={view.t.call(name)}>
          {words.call}
        </a>
      )}
    </div>
  );
};

const Deadline = (props: QuestionProps) => {
  const { view, statement } = props;
  if (!isAsked(props)) return <AskedNow {...props} />;
  const round = statement.rounds.at(-1);
  return round ? (
    <div class="line deadline">
      <span>
        {view.t.approval.answerBy}{' '}
        <time datetime={round.until}>{view.clock.words(round.until)}</time>
      </span>
      <CallFirst {...props} round={round} />
    </div>
  ) : null;
};

/** One line each: what it is, who asks, until when, and what approving sets off. */
export const QuestionHead = (props: QuestionProps) => {
  const { view, statement, incident, answering } = props;
  return (
    <header class="ask">
      <h1>
        {view.t.names.kinds[statement.kind]}{' '}
        <span class={`severity s${incident.severity}`}>
          {view.t.names.severities[incident.severity]}
        </span>
        {(isUnderCaution(incident) || answering.level.legalHold) && (
          <span class="severity"> {view.t.deskPage.legalHold}</span>
        )}
      </h1>
      {statement.incidentId && (
        <p class="about">
          <a href={`/approve/${statement.id}/why`}>{incident.title}</a>
        </p>
      )}
      <UrgentLine {...props} />
      <Requester {...props} />
      <OnIceNotice {...props} />
      <Deadline {...props} />
      <AskedFor {...props} />
      <Consequences {...props} />
    </header>
  );
};
