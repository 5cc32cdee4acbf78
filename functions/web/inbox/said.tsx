import { TALAN } from '#domain/journal/entry.ts';
import type { SeenComment } from '#domain/moderation/withheld.ts';
import { plainlyShown } from '#domain/values/outside-words.ts';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import type { SignedInView } from '../view/view.ts';
import type { ActProps } from './act.tsx';
import type { RemovalDesk } from './removal-desk.ts';
import { Buttons } from './removal-forms.tsx';

interface Props extends ActProps {
  comment: SeenComment;
  /** Its removal, as far as it may be seen. */
  removal: RemovalDesk;
}

const Otherwise = ({ view, comment }: Pick<Props, 'view' | 'comment'>) => {
  const words = view.t.inbox;
  return (
    <>
      {(comment.saidOtherwise ?? []).map(({ by, text }) => {
        const who = by === TALAN ? words.otherwiseByTalan : by;
        if (text === undefined)
          return <p class="notice">{words.otherwiseAuthor(plainlyShown(who))}</p>;
        return (
          <div class="notice">
            <p>{words.otherwise(plainlyShown(who))}</p>
            <blockquote class="words said" lang={comment.language}>
              <OutsideWords text={text} />
            </blockquote>
          </div>
        );
      })}
    </>
  );
};

const withheldWords = ({ t: { removal } }: SignedInView, comment: SeenComment): string =>
  comment.isBeingRemoved ? removal.beingRemoved : removal.withheld;

// Only who needs the words as evidence may ask for them, and each reading is noted.
const Withheld = ({ comment, removal, ...act }: Props) => {
  const words = act.view.t.removal;
  return (
    <div class="notice" id="withheld">
      <p>{comment.text === '' ? withheldWords(act.view, comment) : words.withheldBefore}</p>
      {removal.mayRead && (
        <Buttons act={act} to="removed-words" name="show" answers={[['yes', words.showWords]]} />
      )}
    </div>
  );
};

/** What a comment says, said before, and is said to say by others; not what was removed. */
export const Said = (props: Props) => {
  const { view, comment } = props;
  const words = view.t.inbox;
  return (
    <>
      {comment.isWithheld && <Withheld {...props} />}
      {comment.text !== '' && (
        <blockquote class="words said" lang={comment.language}>
          <OutsideWords text={comment.text} />
        </blockquote>
      )}
      {comment.deletedAt && <p class="notice">{words.deleted}</p>}
      <Otherwise view={view} comment={comment} />
      {comment.earlierTexts.length > 0 && (
        <details class="panel" id="earlier">
          <summary>{words.earlier}</summary>
          {comment.earlierTexts.map((text) => (
            <blockquote class="words said" lang={comment.language}>
              <OutsideWords text={text} />
            </blockquote>
          ))}
        </details>
      )}
    </>
  );
};
