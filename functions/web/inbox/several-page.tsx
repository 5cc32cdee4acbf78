import type { SeenComment } from '#domain/moderation/withheld.ts';
import { answerText } from '#domain/statement/family/openings.ts';
import type { AnswersPreview } from '../actions/answers.ts';
import { Form } from '../form/form.tsx';
import { Document } from '../page/document.tsx';
import { OutsideWords } from '../pieces/text/outside-words.tsx';
import type { SignedInView } from '../view/view.ts';
import { commenterOf } from './comment-row.tsx';

interface SeveralProps {
  view: SignedInView;
  preview: AnswersPreview;
  comments: readonly SeenComment[];
  /** Where the form is sent, and the way back. */
  address: string;
  back: string;
}

const Said = ({ view, comment }: { view: SignedInView; comment: SeenComment }) =>
  comment.text === '' ? (
    <i>{view.t.removal.wordsNotShown}</i>
  ) : (
    <span lang={comment.language}>
      <OutsideWords text={comment.text} />
    </span>
  );

const WillGet = ({ view, preview, comments }: SeveralProps) => {
  const { family, send } = preview;
  const found = send.flatMap(({ id, variant }) => {
    const comment = comments.find((each) => each.id === id);
    return comment ? [{ comment, variant }] : [];
  });
  return (
    <fieldset class="choices">
      <legend>{view.t.families.willGet(send.length)}</legend>
      {found.map(({ comment, variant }) => (
        <div class="choice">
          <label>
            <input type="checkbox" name="comments" value={comment.id} checked />
            <span>
              <b>
                <OutsideWords text={commenterOf(view, comment)} />
              </b>{' '}
              <Said view={view} comment={comment} />
              <small lang={family.language}>{answerText(family, comment.channel, variant)}</small>
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
};

const LeftOut = ({ view, preview: { leftOut }, comments }: SeveralProps) =>
  leftOut.length === 0 ? null : (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{view.t.families.leftOut(leftOut.length)}</h2>
      <ul>
        {leftOut.map(({ id, why }) => {
          const comment = comments.find((each) => each.id === id);
          return (
            <li>
              {comment && <Said view={view} comment={comment} />} <b>{view.t.families.why[why]}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );

/** Who would get an answer, in which words, and who is left out; nothing is sent before the button. */
export const SeveralPage = (props: SeveralProps) => {
  const { view, preview, address, back } = props;
  const words = view.t.families;
  return (
    <Document view={view} title={words.title} styles={['desk.css']}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {preview.send.length === 0 ? (
        <p class="notice">{words.nobody}</p>
      ) : (
        <Form view={view} action={address}>
          <input type="hidden" name="familyId" value={preview.family.id} />
          <WillGet {...props} />
          <p class="submit">
            <button type="submit" class="main">
              {words.sendAll(preview.send.length)}
            </button>
            <a href={back}>{view.t.cancel}</a>
          </p>
        </Form>
      )}
      <LeftOut {...props} />
    </Document>
  );
};
