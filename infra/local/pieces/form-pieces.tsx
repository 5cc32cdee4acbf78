import { Checkbox, Choices } from '#web/form/choices.tsx';
import { ErrorSummary } from '#web/form/error-summary.tsx';
import { Area, Field } from '#web/form/field.tsx';
import type { FormState } from '#web/form/form-state.ts';
import { valuesOf } from '#web/form/values.ts';
import { NarrowForm } from '#web/page/narrow-form.tsx';
import type { View } from '#web/view/view.ts';
import type { PiecesWords } from './pieces-words.ts';

interface Props {
  view: View;
  words: PiecesWords;
}

const sampleForm = (words: PiecesWords): FormState => ({
  values: valuesOf({ line: words.headline, lines: words.text, pick: 'one', ticked: 'yes' }),
  problems: [{ field: 'refused', sentence: words.wrong }],
});

/** The pieces of forms: fields, choices, and what a refused form shows. */
export const FormPieces = ({ view, words }: Props) => {
  const form = sampleForm(words);
  const options = [
    { value: 'one', label: words.choice, hint: words.choiceHint },
    { value: 'two', label: words.other, hint: words.choiceHint },
  ];
  return (
    <section>
      <h2>{words.form}</h2>
      <ErrorSummary view={view} form={form} />
      <Field form={form} name="line" label={words.field} hint={words.hint} />
      <Field form={form} name="refused" label={words.field} />
      <Area form={form} name="lines" label={words.area} />
      <Choices form={form} type="radio" name="pick" label={words.choice} options={options} />
      <Checkbox form={form} name="ticked" label={words.check} hint={words.choiceHint} />
      <NarrowForm
        view={view}
        by={[{ name: 'narrow', label: words.choice, chosen: 'two', options }]}
      />
    </section>
  );
};
