import { isSpoken } from '#domain/comment/noted.ts';
import { type Removal, wantedOnChannel } from '#domain/moderation/removal.ts';
import type { SeenComment } from '#domain/moderation/withheld.ts';
import type { SignedInView } from '../view/view.ts';
import type { ActProps } from './act.tsx';
import type { RemovalDesk } from './removal-desk.ts';
import { Buttons } from './removal-forms.tsx';

/** A comment, and the desk of a removal that it has. */
interface RemovedProps extends ActProps {
  comment: SeenComment;
  removal: RemovalDesk & { removal: Removal };
}

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

/** What the channel shows of it, or has still to show. */
export const OnChannel = (props: RemovedProps) => {
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

/** The letter to whom it is about, and whether they got it. */
export const Author = (props: RemovedProps) => {
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
