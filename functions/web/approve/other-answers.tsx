import { versionValues } from '../edit/version-form.ts';
import { WordsForm } from '../edit/words-form.tsx';
import { Area } from '../form/field.tsx';
import { freshForm } from '../form/form-state.ts';
import { Answer } from './answer.tsx';
import type { QuestionProps } from './question-props.ts';

// On the same page: once saved, it has the new version with its check and hash, to be approved.
const Edit = ({ view, statement, findings }: QuestionProps) => {
  const base = `/approve/${statement.id}`;
  const form = freshForm(versionValues(statement, view.plan.organisation.timeZone));
  return (
    <details class="panel" id="edit">
      <summary>{view.t.approval.edit}</summary>
      <p>{view.t.statement.editHint}</p>
      <WordsForm
        {...{ view, form, statement, base }}
        hash={statement.hash ?? ''}
        checked={{ texts: [], findings }}
      />
    </details>
  );
};

/** The answers of a holder that are rarer, away from a hasty thumb. A reviewer neither writes nor rejects. */
export const OtherAnswers = (props: QuestionProps) => {
  const { view, form, answering } = props;
  const words = view.t.approval;
  return answering.capacity === 'approve' ? (
    <section class="other">
      <h2>{words.otherAnswers}</h2>
      <Edit {...props} />
      <Answer {...props} decision="reject" title={words.reject}>
        <Area
          form={form}
          name="reason"
          label={`${words.rejectLabel} (${view.t.optional})`}
          hint={words.rejectHint}
        />
        <button type="submit" class="danger" name="decision" value="reject">
          {words.rejectSend}
        </button>
      </Answer>
    </section>
  ) : null;
};
