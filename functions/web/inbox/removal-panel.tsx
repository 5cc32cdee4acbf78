import type { Child } from 'hono/jsx';
import { isSpoken } from '#domain/comment/noted.ts';
import {
  isInForce,
  isUndecided,
  type OneRemoval,
  type Removal,
  wantedOnChannel,
} from '#domain/moderation/removal.ts';
import type { SeenComment } from '#domain/moderation/withheld.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';
import type { ActProps } from './comment-forms.tsx';
import type { RemovalDesk, UndecidedRemoval } from './removal-desk.ts';
import { Buttons, DecideForm, ProposeForm } from './removal-forms.tsx';

interface RemovalProps extends ActProps {
  comment: SeenComment;
  removal: RemovalDesk;
}

const By = ({ view, by, at }: { view: SignedInView; by: string; at: string }) => (
  <>
    {nameOf(view, by)}, <Time view={view} at={at} />
  </>
);

// What is decided is done only once the channel shows it so, whoever does it there.
const stateWords = ({ t }: SignedInView, removal: OneRemoval): string => {
  const { state, channel } = removal;
  const isPending = wantedOnChannel(removal) !== undefined;
  return isPending && (state === 'removed' || state === 'unconfirmed' || state === 'undone')
    ? t.removal.pending[state](t.names.channels[channel])
    : t.removal.states[state];
};

const State = (props: {
  view: SignedInView;
  removal: OneRemoval;
  ground: string | undefined;
  mayRead: boolean;
  id?: string;
  children?: Child;
}) => {
  const { view, removal, ground, mayRead } = props;
  const words = view.t.removal;
  const { proposedBy, proposedAt, decidedBy, decidedAt, undoneBy, undoneAt } = removal;
  const isDone = !isUndecided(removal) && wantedOnChannel(removal) === undefined;
  return (
    <div class={isDone ? 'notice good' : 'notice'} id={props.id}>
      <p>
        <b>{stateWords(view, removal)}</b> {words.onGround(ground ?? removal.ground)}
      </p>
      {mayRead && <p>{removal.reason}</p>}
      {mayRead && removal.decisionReason && <p>{removal.decisionReason}</p>}
      <p class="meta">
        {words.proposedBy} <By view={view} by={proposedBy} at={proposedAt} />
        {decidedBy && decidedAt && (
          <>
            {' · '}
            {words.decidedBy} <By view={view} by={decidedBy} at={decidedAt} />
          </>
        )}
        {undoneBy && undoneAt && (
          <>
            {' · '}
            {words.undoneBy} <By view={view} by={undoneBy} at={undoneAt} />
          </>
        )}
      </p>
      {props.children}
      {removal.state === 'unconfirmed' && removal.confirmBy && (
        <p>{words.confirmBy(view.clock.words(removal.confirmBy))}</p>
      )}
    </div>
  );
};

// Hidden comes before deleted, and what one person did at once is not deleted before it is confirmed.
const receipts = (
  removal: Removal,
  words: SignedInView['t']['removal'],
): [value: string, label: string][] => {
  const wanted = wantedOnChannel(removal);
  if (wanted) return [[wanted, words.did[wanted]]];
  const mayDelete = removal.state === 'removed' && removal.onChannel === 'hidden';
  return mayDelete ? [['deleted', words.did.deleted]] : [];
};

const OnChannel = (props: RemovalProps & { removal: { removal: Removal } }) => {
  const { view, comment, removal: desk } = props;
  const { removal } = desk;
  const words = view.t.removal;
  if (isSpoken(comment.source)) return <p>{words.nowhere(view.t.noted.from[comment.source])}</p>;
  const wanted = wantedOnChannel(removal);
  const channel = view.t.names.channels[comment.channel];
  return (
    <>
      <p>
        {wanted
          ? words[desk.byTalan ? 'byTalan' : 'todo'][wanted](channel)
          : words.stands[removal.onChannel](channel)}{' '}
        {comment.url && (
          <a href={comment.url} rel="noreferrer">
            {view.t.inbox.whereItStands}
          </a>
        )}
      </p>
      <Buttons
        act={props}
        to="removal-receipt"
        name="onChannel"
        answers={receipts(removal, words)}
      />
    </>
  );
};

const Author = (props: RemovalProps & { removal: { removal: Removal } }) => {
  const { view, removal: desk } = props;
  const words = view.t.removal;
  const { letter, removal } = desk;
  if (!letter) return null;
  const told = removal.authorTold;
  return (
    <details class="panel" id="letter">
      <summary>{told ? words.told[told.way] : words.letter}</summary>
      <p class="hint">{words.letterHint}</p>
      <blockquote class="words" lang={letter.language}>
        {letter.text}
      </blockquote>
      <Buttons
        act={props}
        to="author-told"
        name="authorTold"
        answers={[
          ['sent', words.toldSent],
          ['no-way', words.toldNoWay],
        ]}
      />
    </details>
  );
};

const ReadBy = ({ view, removal: { readBy } }: RemovalProps) =>
  readBy.length === 0 ? null : (
    <details class="panel" id="words-read">
      <summary>{view.t.removal.readBy(readBy.length)}</summary>
      <ul>
        {readBy.map(({ by, at }) => (
          <li>
            <By view={view} by={by} at={at} />
          </li>
        ))}
      </ul>
    </details>
  );

const Unseen = ({ view: { t } }: { view: SignedInView }) => (
  <p class="hint">
    {t.removal.decideUnseen} <a href="#withheld">{t.removal.toWords}</a>
  </p>
);

// What one person did at once before its author changed it is decided by itself.
const Undecided = (props: RemovalProps & { one: UndecidedRemoval }) => {
  const { view, removal: desk, one } = props;
  const { removal, waitsForOther } = one;
  const words = view.t.removal;
  const isNewest = removal.hash === desk.removal?.hash;
  return (
    <>
      {!isNewest && (
        <State view={view} {...one} mayRead={desk.mayRead}>
          <p>{words.aboutEarlier}</p>
        </State>
      )}
      {desk.mayAct && !waitsForOther && (
        <>
          {props.comment.isWithheld && <Unseen view={view} />}
          <DecideForm {...props} hash={removal.hash} />
        </>
      )}
      {desk.mayAct && waitsForOther && <p class="hint">{words.waitsForOther}</p>}
    </>
  );
};

/** The removal of a comment: how it stands, and what the person may do about it. */
export const RemovalPanel = (props: RemovalProps) => {
  const { removal: desk, view } = props;
  const { removal, mayAct, mayPropose, undecided, grounds } = desk;
  if (!removal && !mayAct) return null;
  const words = view.t.removal;
  const known = removal && { ...props, removal: { ...desk, removal } };
  return (
    <div class="removal">
      {removal && (
        <State {...{ view, ...desk, removal }} id="removal-state">
          {removal.earlier?.some(isInForce) && <p>{words.earlierStays}</p>}
        </State>
      )}
      {mayAct && known && (removal.state !== 'proposed' || wantedOnChannel(removal)) && (
        <OnChannel {...known} />
      )}
      {undecided.map((one) => (
        <Undecided {...props} one={one} />
      ))}
      {mayAct && known && <Author {...known} />}
      <ReadBy {...props} />
      {mayAct && removal && isInForce(removal) && (
        <Buttons act={props} to="removal-undo" name="undo" answers={[['yes', words.undo]]} />
      )}
      {mayPropose && <ProposeForm {...props} grounds={grounds} />}
    </div>
  );
};
