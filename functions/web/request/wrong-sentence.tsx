import { asserts } from '#domain/statement/asserts.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Choices } from '../form/choices.tsx';
import type { FormState } from '../form/form-state.ts';
import { sentencesIn } from '../pieces/words/sentences.ts';
import type { View } from '../view/view.ts';

/** Name of the field with the sentence of an earlier statement that was wrong. */
export const SENTENCE_FIELD = 'claim.sentence';

// The longest text holds what the shorter ones say. A question can't be wrong, nor where people are to turn to.
const sentencesOf = ({ texts }: Statement, contacts: readonly string[]): string[] => {
  const [longest] = texts.toSorted((a, b) => b.text.length - a.text.length);
  const sentences = sentencesIn(longest?.text ?? '').map(({ words }) => words);
  return [...new Set(sentences.filter((words) => asserts(words, contacts)))];
};

interface Props {
  view: View;
  form: FormState;
  superseded: Statement;
  /** The ways to reach us, which no sentence to pick names. */
  contacts: readonly string[];
}

/** The sentences of the statement that is corrected, to pick the wrong one. */
export const WrongSentence = ({ view, form, superseded, contacts }: Props) => (
  <Choices
    form={form}
    type="radio"
    name={SENTENCE_FIELD}
    label={view.t.forms.wrongSentence}
    hint={view.t.forms.wrongSentenceHint}
    lang={superseded.language}
    options={sentencesOf(superseded, contacts).map((sentence) => ({
      value: sentence,
      label: sentence,
    }))}
  />
);
