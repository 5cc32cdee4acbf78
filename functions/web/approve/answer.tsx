import type { Child } from 'hono/jsx';
import { Form } from '../form/form.tsx';
import { one } from '../form/values.ts';
import { HashField } from './hash-field.tsx';
import type { QuestionProps } from './question-props.ts';

interface AnswerProps extends QuestionProps {
  decision: 'request-changes' | 'reject';
  title: string;
  /** Whether the open answer says how to leave it, as those in the bar do. */
  cancel?: boolean;
  children: Child;
}

/** An answer that does not approve, behind its title; open when it came back refused. */
export const Answer = (props: AnswerProps) => {
  const { view, statement, form, decision, title, cancel, children } = props;
  return (
    <details
      class={cancel ? undefined : 'panel'}
      name={cancel && 'answer'}
      id={decision}
      open={one(form.values, 'decision') === decision && form.problems.length > 0}
    >
      <summary>
        <span>{title}</span>
        {cancel && <span>{view.t.cancel}</span>}
      </summary>
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
};
