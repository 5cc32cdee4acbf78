import { claimAt } from '#domain/comment/act.ts';
import { type Comment, isOpenComment } from '#domain/comment/comment.ts';
import { isUnnamed } from '#domain/comment/comment-id.ts';
import { isSpoken } from '#domain/comment/noted.ts';
import type { SeenComment } from '#domain/moderation/withheld.ts';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import { beginningOf } from '../view/beginning.ts';
import { countdown } from '../view/countdown.ts';
import { nameOf, type SignedInView } from '../view/view.ts';
import { ALL, type InboxChoice, inboxPath } from './inbox-choice.ts';

const SHOWN = 120;

/** Why a comment can't wait, what has been missed, and whether its author deleted it or others say it reads otherwise. */
export const CommentFlags = ({ view, comment }: { view: SignedInView; comment: Comment }) => {
  const words = view.t.inbox;
  const last = comment.missed.at(-1);
  return (
    <>
      {comment.urgent.length > 0 && (
        <span class="status alarm">
          {words.urgent}: {comment.urgent.map((reason) => words.reasons[reason]).join(', ')}
        </span>
      )}
      {comment.sending && (
        <span class="status wait">{view.t.families.sending[comment.sending.state]}</span>
      )}
      {isOpenComment(comment) && last && (
        <span class="status alarm">{words.missed[last.clock]}</span>
      )}
      {comment.deletedAt && <span class="status wait">{words.deletedShort}</span>}
      {(comment.saidOtherwise ?? []).length > 0 && (
        <span class="status wait">{words.otherwiseShort}</span>
      )}
    </>
  );
};

/** Where a comment was said, in words. */
export const placeOf = (
  view: SignedInView,
  { source, channel }: Pick<Comment, 'channel'> & { source?: string | undefined },
): string => {
  const words = view.t.noted.from;
  if (source !== undefined && isSpoken(source)) return words[source];
  return view.t.inbox.on(view.t.names.channels[channel]);
};

const When = ({ view, comment }: { view: SignedInView; comment: Comment }) => {
  const at = comment.endedAt ?? comment.writtenAt;
  return <time datetime={at}>{countdown(view, at)}</time>;
};

/** Who wrote a comment, or that nobody knows, or that its words were erased. */
export const commenterOf = ({ t }: SignedInView, comment: Comment): string => {
  const { author } = comment;
  if (author.name !== undefined) return author.name;
  return isUnnamed(comment) ? t.inbox.unnamed : author.id || t.inbox.erased;
};

const Withheld = ({ view: { t }, comment }: { view: SignedInView; comment: SeenComment }) =>
  comment.isBeingRemoved ? (
    <span class="status wait">{t.removal.beingRemovedShort}</span>
  ) : (
    <span class="status end">{t.removal.withheldShort}</span>
  );

/**
 * A comment in the list, and what it is `about` where the list is of all; `isShown` marks the one that is open beside
 * it, `postedBy` names who is to post its approved reply.
 */
export const CommentRow = (props: {
  view: SignedInView;
  comment: SeenComment;
  choice: InboxChoice;
  about: string;
  isShown: boolean;
  postedBy: string | undefined;
}) => {
  const { view, comment, choice, about, isShown, postedBy } = props;
  const claim = claimAt(comment, view.now);
  return (
    <li>
      <a
        href={inboxPath(choice, comment.id)}
        id={`row-${comment.id}`}
        aria-current={isShown ? 'true' : undefined}
      >
        <b>
          <OutsideWords text={commenterOf(view, comment)} />
        </b>{' '}
        <span class="meta">
          {placeOf(view, comment)}, <When view={view} comment={comment} />
          {choice.incident === ALL && ` · ${about}`}
        </span>
        <span class="beginning" lang={comment.language}>
          <OutsideWords text={beginningOf(comment.text, SHOWN)} />
        </span>
        <CommentFlags view={view} comment={comment} />
        {postedBy !== undefined && (
          <span class="status wait">
            {postedBy === view.me.id
              ? view.t.inbox.postYourself
              : view.t.inbox.postedBy(nameOf(view, postedBy))}
          </span>
        )}
        {comment.isWithheld && <Withheld view={view} comment={comment} />}
        {claim && claim.by !== view.me.id && (
          <span class="status wait">{view.t.inbox.claimedBy(nameOf(view, claim.by))}</span>
        )}
      </a>
    </li>
  );
};
