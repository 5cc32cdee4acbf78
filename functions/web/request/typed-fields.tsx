import type { CheckedWords } from '../edit/remarks.tsx';
import { Area, Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import { FindingNotes } from '../pieces/text/finding-notes.tsx';
import { MarkedText } from '../pieces/text/marked-text.tsx';
import { inTitle, isWhole, type Numbered, numberFindings } from '../pieces/text/segments.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  form: FormState;
  checked: CheckedWords;
}

interface RemarksProps {
  view: View;
  checked: CheckedWords;
  field: 'headline' | 'questions';
  numbered: readonly Numbered[];
}

const Remarks = ({ view, checked: { texts, purpose }, field, numbered }: RemarksProps) => {
  const [text] = texts;
  if (!text || numbered.length === 0) return null;
  const isTitle = field === 'headline';
  return (
    <div class="remarks" id={`remarks-${field}`}>
      <MarkedText
        view={view}
        channel={text.channel}
        class={isTitle ? 'headline' : 'prose'}
        text={(isTitle ? text.title : text.text) ?? ''}
        numbered={numbered.filter(({ finding }) => !isWhole(finding))}
      />
      <FindingNotes
        view={view}
        channel={text.channel}
        numbered={numbered}
        texts={texts}
        lang={purpose?.language}
      />
    </div>
  );
};

/** The field for questions with answers, which a person types into the words that Talan writes, and what is remarked. */
export const QuestionsField = ({ view, form, checked }: Props) => {
  const { t } = view;
  const numbered = numberFindings(checked.findings).filter(({ finding }) => !inTitle(finding));
  return (
    <div class="for-talan">
      {/* The style sheet shows it with the kind that it is for. */}
      <div class="for-qa">
        <Area
          form={form}
          name="questions"
          label={`${t.forms.questions} (${t.optional})`}
          hint={t.forms.questionsHint}
        />
      </div>
      <Remarks view={view} checked={checked} field="questions" numbered={numbered} />
    </div>
  );
};

/** The field for the headline of the words that Talan writes, and what is remarked. */
export const HeadlineField = ({ view, form, checked }: Props) => {
  const numbered = numberFindings(checked.findings).filter(({ finding }) => inTitle(finding));
  return (
    <div class="for-talan">
      <Field
        form={form}
        name="headline"
        label={view.t.forms.headline}
        hint={view.t.forms.headlineHint}
      />
      <Remarks view={view} checked={checked} field="headline" numbered={numbered} />
    </div>
  );
};
