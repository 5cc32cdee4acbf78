import { type Channel, hasTitle } from '#domain/channel.ts';
import { Area, Field } from '../layout/field.tsx';
import type { FormState } from '../layout/form-state.ts';
import type { View } from '../layout/view.ts';
import { textField } from './statement-form.ts';

interface TextFieldsProps {
  view: View;
  form: FormState;
  channel: Channel;
  lang?: string | undefined;
}

/** Title, where the channel has one, and text of one channel. */
export const TextFields = ({ view, form, channel, lang }: TextFieldsProps) => {
  const name = view.t.names.channels[channel];
  const shared = { form, lang };
  return (
    <>
      {hasTitle(channel) && (
        <Field {...shared} name={textField(channel, 'title')} label={view.t.forms.titleFor(name)} />
      )}
      <Area
        {...shared}
        name={textField(channel, 'text')}
        label={view.t.forms.textFor(name)}
        rows={hasTitle(channel) ? 10 : 4}
      />
    </>
  );
};
