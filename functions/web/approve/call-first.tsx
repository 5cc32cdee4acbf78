import type { Round } from '#domain/statement/answers.ts';
import { Form } from '../form/form.tsx';
import { nameOf } from '../view/view.ts';
import type { QuestionProps } from './question-props.ts';

/** The button "I'm calling first", which gives the question time for a call, or who has pressed it. */
export const CallFirst = ({ view, statement, round }: QuestionProps & { round: Round }) => {
  const { calling } = round;
  const words = view.t.approval;
  if (!calling) {
    return (
      <Form view={view} action={`/approve/${statement.id}/call-first`}>
        <button type="submit" class="quiet">
          {words.callFirst}
        </button>
      </Form>
    );
  }
  const until = view.clock.words(round.until);
  const who =
    calling.by === view.me.id ? words.youCall(until) : words.calls(nameOf(view, calling.by), until);
  return <span role="status">{who}</span>;
};
