import { Time } from '../view/time.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';
import type { GivenAnswer } from './read-answers.ts';

const Given = ({ view, given }: { view: SignedInView; given: GivenAnswer }) => {
  const { answer, text, language, approval } = given;
  const words = view.t.inbox;
  return (
    <figure class="answered">
      <figcaption>
        {words.answer}, <Time view={view} at={answer.at} />
      </figcaption>
      {text === undefined ? (
        <p>{words.answerUnknown}</p>
      ) : (
        <blockquote class="words prose" lang={language}>
          <p>{text}</p>
        </blockquote>
      )}
      <p class="meta">
        {approval && (
          <>
            {words.approvedBy(nameOf(view, approval.by))}, <Time view={view} at={approval.at} />
            {' · '}
          </>
        )}
        <a href={`/desk/statements/${answer.statementId}`}>{words.toAnswer}</a>
        {answer.url !== undefined && (
          <>
            {' · '}
            <a href={answer.url} rel="noreferrer">
              {words.whereAnswerStands}
            </a>
          </>
        )}
      </p>
    </figure>
  );
};

/** What a comment was answered: the words, who approved them and when, and where they stand. */
export const GivenAnswers = (props: { view: SignedInView; answers: readonly GivenAnswer[] }) => (
  <>
    {props.answers.map((given) => (
      <Given view={props.view} given={given} />
    ))}
  </>
);
