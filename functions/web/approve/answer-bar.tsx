import { askedIn } from '#domain/tone/text/questions.ts';
import { Area } from '../form/field.tsx';
import { Answer } from './answer.tsx';
import { ApproveForm } from './approve-form.tsx';
import type { QuestionProps } from './question-props.ts';

const AskForChanges = (props: QuestionProps) => {
  const { view, form, statement } = props;
  const words = view.t.approval;
  const hasTyped = askedIn(statement).some(({ answer }) => answer !== undefined);
  return (
    <Answer {...props} decision="request-changes" title={words.changes} cancel>
      <Area
        form={form}
        name="changes"
        label={words.changesLabel}
        hint={hasTyped ? `${words.changesHint} ${words.changesTyped}` : words.changesHint}
        required
      />
      <button type="submit" class="main" name="decision" value="request-changes">
        {words.changesSend}
      </button>
    </Answer>
  );
};

/**
 * The two answers that are always on the screen: to approve, and to ask for changes. While the words are being
 * changed on the page, a sentence takes the place of the first (approve.css).
 */
export const AnswerBar = (props: QuestionProps) => (
  <div class="bar">
    <p class="while-editing">{props.view.t.approval.whileEditing}</p>
    <ApproveForm {...props} />
    <AskForChanges {...props} />
  </div>
);
