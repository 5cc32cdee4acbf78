import type { CheckedWords } from '../edit/remarks.tsx';
import { Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import { FindingNotes } from '../pieces/text/finding-notes.tsx';
import { MarkedText } from '../pieces/text/marked-text.tsx';
import { isWhole, numberFindings } from '../pieces/text/segments.ts';
import type { View } from '../view/view.ts';

/** The field for a headline above what Talan writes, with what the tone check says of it. */
export const HeadlineField = (props: { view: View; form: FormState; checked: CheckedWords }) => {
  const { view, form, checked } = props;
  const { t } = view;
  const [text] = checked.texts;
  const numbered = numberFindings(checked.findings);
  return (
    <div class="for-talan">
      <Field
        form={form}
        name="headline"
        label={`${t.forms.headline} (${t.optional})`}
        hint={t.forms.headlineHint}
      />
      {text && numbered.length > 0 && (
        <div class="remarks" id="remarks-headline">
          <MarkedText
            view={view}
            channel={text.channel}
            class="headline"
            text={text.title ?? ''}
            numbered={numbered.filter(({ finding }) => !isWhole(finding))}
          />
          <FindingNotes view={view} channel={text.channel} numbered={numbered} texts={[text]} />
        </div>
      )}
    </div>
  );
};
