import type { Statement } from '#domain/statement/statement.ts';
import { Choices } from '../form/choices.tsx';
import type { FormState } from '../form/form-state.ts';
import { sentencesIn } from '../pieces/words/sentences.ts';
import type { View } from '../view/view.ts';

/** Name of the field with the sentence of an earlier statement that was wrong. */
export const SENTENCE_FIELD = 'claim.sentence';

// The longest text holds what the shorter ones say.
const sentencesOf = ({ texts }: Statement): string[] => {
  const [longest] = texts.toSorted((a, b) => b.text.length - a.text.length);
  return [...new Set(sentencesIn(longest?.text ?? '').map(({ words }) => words))];
};

interface Props {
  view: View;
  form: FormState;
  superseded: Statement;
}

/** The sentences of the statement that is corrected, to pick the wrong one. */
export const WrongSentence = ({ view, form, superseded }: Props) => (
  <Choices
    form={form}
    type="radio"
    name={SENTENCE_FIELD}
    label={view.t.forms.wrongSentence}
    hint={view.t.forms.wrongSentenceHint}
    lang={superseded.language}
    options={sentencesOf(superseded).map((sentence) => ({ value: sentence, label: sentence }))}
  />
);
