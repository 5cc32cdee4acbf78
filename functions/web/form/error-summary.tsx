import type { View } from '../view/view.ts';
import { fieldLabel } from './field-label.ts';
import { type FieldProblem, type FormState, fieldId } from './form-state.ts';

const uncapitalized = (sentence: string): string =>
  `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;

// The summary is far from the fields, so each line names its field.
const withLabel = (view: View, field: string, sentence: string): string => {
  const label = fieldLabel(view, field);
  if (label === undefined) return sentence;
  return label.endsWith('?') ? `${label} ${sentence}` : `${label}: ${uncapitalized(sentence)}`;
};

interface ItemProps {
  view: View;
  form: FormState;
  problem: FieldProblem;
}

const Item = ({ view, form, problem: { field, sentence, address } }: ItemProps) => (
  <li>
    {field === undefined ? (
      sentence
    ) : (
      <a href={address ?? `#${fieldId(field, form)}`}>{withLabel(view, field, sentence)}</a>
    )}
  </li>
);

/** The problems of a refused form, at the top of the page, each linked to its field. */
export const ErrorSummary = ({ view, form }: { view: View; form: FormState }) =>
  form.problems.length === 0 ? null : (
    <section
      class="notice bad"
      role="alert"
      aria-labelledby="summary"
      data-refused={form.untilSent ? '' : 'form'}
    >
      <h2 id="summary">{view.t.summaryTitle}</h2>
      <ul>
        {form.problems.map((problem) => (
          <Item view={view} form={form} problem={problem} />
        ))}
      </ul>
      {form.values.size > 0 && <p>{view.t.summaryHint}</p>}
    </section>
  );
