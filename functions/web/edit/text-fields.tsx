import { type Channel, hasTitle } from '#domain/channel/channel.ts';
import { Area, Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import type { View } from '../view/view.ts';
import { type CheckedWords, Remarks } from './remarks.tsx';
import { textField } from './text-input.ts';

interface TextFieldsProps {
  view: View;
  form: FormState;
  channel: Channel;
  checked: CheckedWords;
  lang?: string | undefined;
  /** How the text is to be written. */
  hint?: string | undefined;
}

/** The fields for the text of one channel, and for its title where it has one, with the findings. */
export const TextFields = ({ view, form, channel, checked, lang, hint }: TextFieldsProps) => {
  const name = view.t.names.channels[channel];
  const shared = { form, lang };
  return (
    <div class="writing">
      <div>
        {hasTitle(channel) && (
          <Field
            {...shared}
            name={textField(channel, 'title')}
            label={view.t.forms.titleFor(name)}
          />
        )}
        <Area
          {...shared}
          name={textField(channel, 'text')}
          label={view.t.forms.textFor(name)}
          hint={hint}
          rows={hasTitle(channel) ? 10 : 4}
        />
      </div>
      <Remarks view={view} channel={channel} {...checked} lang={lang} />
    </div>
  );
};
