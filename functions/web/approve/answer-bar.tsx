import { Area } from '../form/field.tsx';
import { Answer } from './answer.tsx';
import { ApproveForm } from './approve-form.tsx';
import type { QuestionProps } from './question-props.ts';

const AskForChanges = (props: QuestionProps) => {
  const { view, form } = props;
  const words = view.t.approval;
  return (
    <Answer {...props} decision="request-changes" title={words.changes} cancel>
      <Area
        form={form}
        name="changes"
        label={words.changesLabel}
        hint={words.changesHint}
        required
      />
      <button type="submit" class="main" name="decision" value="request-changes">
        {words.changesSend}
      </button>
    </Answer>
  );
};

/** The two answers that are always on the screen: to approve, and to ask for changes. */
export const AnswerBar = (props: QuestionProps) => (
  <div class="bar">
    <ApproveForm {...props} />
    <AskForChanges {...props} />
  </div>
);
