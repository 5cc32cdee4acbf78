import { type Channel, hasTitle } from '#domain/channel/channel.ts';
import { Area, Field } from '../form/field.tsx';
import type { FormState } from '../form/form-state.ts';
import { textField } from '../request/request-form.ts';
import type { View } from '../view/view.ts';
import { type Remarked, Remarks } from './remarks.tsx';

interface TextFieldsProps {
  view: View;
  form: FormState;
  channel: Channel;
  remarked: Remarked;
  lang?: string | undefined;
}

/** Title, where the channel has one, and text of one channel, with what is said about them. */
export const TextFields = ({ view, form, channel, remarked, lang }: TextFieldsProps) => {
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
          rows={hasTitle(channel) ? 10 : 4}
        />
      </div>
      <Remarks view={view} channel={channel} {...remarked} lang={lang} />
    </div>
  );
};
