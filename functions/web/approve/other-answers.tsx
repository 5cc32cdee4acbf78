import type { Child } from 'hono/jsx';
import { versionValues } from '../edit/version-form.ts';
import { WordsForm } from '../edit/words-form.tsx';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import { freshForm } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import { HashField } from './hash-field.tsx';
import type { QuestionProps } from './question-props.ts';

interface AnswerProps extends QuestionProps {
  decision: 'request-changes' | 'reject';
  title: string;
  children: Child;
}

const Answer = ({ view, statement, form, decision, title, children }: AnswerProps) => (
  <details
    class="panel"
    id={decision}
    open={one(form.values, 'decision') === decision && form.problems.length > 0}
  >
    <summary>{title}</summary>
    <Form
      view={view}
      action={`/approve/${statement.id}/decision`}
      keep={`${decision}-${statement.id}`}
      repeats
    >
      <HashField statement={statement} />
      {children}
    </Form>
  </details>
);

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
        baseHash={statement.hash ?? ''}
        checked={{ texts: [], findings }}
      />
    </details>
  );
};

// A reviewer neither writes nor rejects.
const HolderAnswers = (props: QuestionProps) => {
  const { view, form } = props;
  const words = view.t.approval;
  return (
    <>
      <Edit {...props} />
      <Answer {...props} decision="reject" title={words.reject}>
        <Area form={form} name="reason" label={words.rejectLabel} hint={words.rejectHint} />
        <button type="submit" class="danger" name="decision" value="reject">
          {words.rejectSend}
        </button>
      </Answer>
    </>
  );
};

/** The answers that do not approve, away from a hasty thumb. */
export const OtherAnswers = (props: QuestionProps) => {
  const { view, form } = props;
  const words = view.t.approval;
  return (
    <section class="other">
      <h2>{words.otherAnswers}</h2>
      <Answer {...props} decision="request-changes" title={words.changes}>
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
      {props.answering.capacity === 'approve' && <HolderAnswers {...props} />}
    </section>
  );
};
