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

const Remarks = ({ view, checked: { texts }, field, numbered }: RemarksProps) => {
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
      <FindingNotes view={view} channel={text.channel} numbered={numbered} texts={texts} />
    </div>
  );
};

/**
 * The fields for what a person types into the words that Talan writes, a headline and questions with answers, with what
 * the tone check says of them.
 */
export const TypedFields = ({ view, form, checked }: Props) => {
  const { t } = view;
  const numbered = numberFindings(checked.findings);
  const ofTitle = numbered.filter(({ finding }) => inTitle(finding));
  const others = numbered.filter(({ finding }) => !inTitle(finding));
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
      <Remarks view={view} checked={checked} field="questions" numbered={others} />
      <Field
        form={form}
        name="headline"
        label={`${t.forms.headline} (${t.optional})`}
        hint={t.forms.headlineHint}
      />
      <Remarks view={view} checked={checked} field="headline" numbered={ofTitle} />
    </div>
  );
};
