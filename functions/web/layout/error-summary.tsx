import { type FieldProblem, type FormState, fieldId } from './form-state.ts';
import type { View } from './view.ts';

const Item = ({ problem: { field, sentence } }: { problem: FieldProblem }) => (
  <li>{field === undefined ? sentence : <a href={`#${fieldId(field)}`}>{sentence}</a>}</li>
);

/** What keeps a form from being accepted, first on the page, each leading to its field. */
export const ErrorSummary = ({ view, form }: { view: View; form: FormState }) =>
  form.problems.length === 0 ? null : (
    <section class="notice bad" role="alert" aria-labelledby="summary" data-refused>
      <h2 id="summary">{view.t.summaryTitle}</h2>
      <ul>
        {form.problems.map((problem) => (
          <Item problem={problem} />
        ))}
      </ul>
      <p>{view.t.summaryHint}</p>
    </section>
  );
