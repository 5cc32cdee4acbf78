import { hasOwnPage } from '#domain/channel/channel.ts';
import { claimAt } from '#domain/comment/act.ts';
import { type Comment, isOpenComment } from '#domain/comment/comment.ts';
import { isAnsweredElsewhere } from '#domain/comment/noted.ts';
import type { SeenComment } from '#domain/moderation/withheld.ts';
import { isWriter } from '../actions/roles.ts';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import type { IncidentNames, Named } from '../view/incident-names.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';
import type { ActProps } from './act.tsx';
import type { AnswerDesk } from './answer-desk.ts';
import { AnswerPanel, RequestFamily } from './answer-panel.tsx';
import { AssignForm, HandOverForm, NoReplyForm, ReopenForm, ReplyForm } from './comment-forms.tsx';
import { CommentFlags, commenterOf, placeOf } from './comment-row.tsx';
import { GivenAnswers } from './given-answers.tsx';
import type { LastReply } from './last-reply.ts';
import { LikelyIncident } from './likely-incident.tsx';
import type { GivenAnswer } from './read-answers.ts';
import { type RemovalDesk, waitsForMe } from './removal-desk.ts';
import { RemovalPanel } from './removal-panel.tsx';
import { ReplyState } from './reply-state.tsx';
import { Said } from './said.tsx';
import { Urgency } from './urgency.tsx';

export interface OpenCommentProps extends ActProps {
  comment: SeenComment;
  /** Where it can be put. */
  incidents: readonly Named[];
  names: IncidentNames;
  /** Its removal, as far as it may be seen. */
  removal: RemovalDesk;
  /** The last reply to it. */
  reply: LastReply | undefined;
  /** What it can be answered with. */
  answers: AnswerDesk;
  /** What it was answered. */
  given: readonly GivenAnswer[];
}

const Claim = ({ view, comment }: { view: SignedInView; comment: Comment }) => {
  const claim = claimAt(comment, view.now);
  if (!claim) return null;
  const words = view.t.inbox;
  return claim.by === view.me.id ? (
    <p class="hint">{words.claimedByMe}</p>
  ) : (
    <p class="notice">{words.claimedBy(nameOf(view, claim.by))}</p>
  );
};

const Ending = ({ view, comment }: { view: SignedInView; comment: Comment }) => {
  const { state, handOver, noReply, endedBy, endedAt } = comment;
  if (!endedBy || !endedAt) return null;
  const words = view.t.inbox;
  const note = handOver?.note ?? noReply?.note;
  return (
    <div class="notice good">
      <p>
        <b>{state === 'answered' ? words.answered : words.states[state]}</b>{' '}
        {handOver && words.handedTo(handOver.to, words.ways[handOver.way])}
        {noReply && words.noReplyReasons[noReply.reason]}
      </p>
      {note && <p>{note}</p>}
      <p class="meta">
        {nameOf(view, endedBy)}, <Time view={view} at={endedAt} />
      </p>
    </div>
  );
};

const Due = ({ view, comment }: { view: SignedInView; comment: Comment }) => {
  const { acknowledgeBy, urgentBy } = comment.deadlines;
  if (!isOpenComment(comment) || comment.missed.length > 0) return null;
  const words = view.t.inbox;
  return (
    <p class="meta">
      {urgentBy
        ? words.urgentBy(view.clock.words(urgentBy))
        : words.acknowledgeBy(view.clock.words(acknowledgeBy))}
    </p>
  );
};

const Acts = ({ comment, incidents, names, answers, ...props }: OpenCommentProps) =>
  isOpenComment(comment) ? (
    <>
      <LikelyIncident {...props} {...{ comment, incidents, names }} />
      {isAnsweredElsewhere(comment) ? (
        <p class="notice">
          {hasOwnPage(comment.channel)
            ? props.view.t.noted.answerOwnPage
            : props.view.t.noted.answerElsewhere}
        </p>
      ) : (
        <>
          <AnswerPanel {...props} comment={comment} answers={answers} />
          <ReplyForm {...props} language={comment.language ?? props.view.language} />
          <RequestFamily {...props} comment={comment} />
        </>
      )}
      <HandOverForm {...props} />
      <NoReplyForm {...props} />
      <AssignForm {...props} {...{ comment, incidents, names }} />
    </>
  ) : (
    <ReopenForm {...props} />
  );

// What became of a reply that is out stands in the answer itself.
const isTold = ({ reply, given }: OpenCommentProps): boolean =>
  reply?.isForPerson === false && given.some(({ answer }) => answer.statementId === reply.reply.id);

/** A comment that is open beside the list: what was said, how it stands, what can be done. */
export const OpenComment = (props: OpenCommentProps) => {
  const { view, comment } = props;
  const words = view.t.inbox;
  const decides = waitsForMe(props.removal);
  return (
    <article id="comment" tabindex={-1}>
      <h2>
        <OutsideWords text={commenterOf(view, comment)} />
      </h2>
      <p class="meta">
        {placeOf(view, comment)}, <Time view={view} at={comment.writtenAt} />
        {comment.url && (
          <>
            {' · '}
            <a href={comment.url} rel="noreferrer">
              {words.whereItStands}
            </a>
          </>
        )}
      </p>
      <CommentFlags view={view} comment={comment} />
      <Said {...props} />
      <Due view={view} comment={comment} />
      <Urgency {...props} />
      <GivenAnswers view={view} answers={props.given} />
      {!isTold(props) && <ReplyState view={view} last={props.reply} />}
      <Claim view={view} comment={comment} />
      <Ending view={view} comment={comment} />
      {decides && <RemovalPanel {...props} />}
      {isWriter(view.me) && <Acts {...props} />}
      {!decides && <RemovalPanel {...props} />}
    </article>
  );
};
