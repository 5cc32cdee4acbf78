import type { Child } from 'hono/jsx';
import type { View } from '../view/view.ts';
import { KEY_FIELD } from './form-key.ts';
import { FormPerson } from './form-person.tsx';
import type { FormState } from './form-state.ts';
import { REFUSED_FIELD } from './refused-field.ts';
import { one } from './values.ts';

interface FormProps {
  view: View;
  action: string;
  /** Name under which the browser keeps the typed values until they were sent. */
  keep?: string | undefined;
  /** Fields that the address sets: the browser does not replace them by kept values. */
  fixed?: readonly string[];
  /** The form's state, where it creates something: it then carries the key from there. */
  creates?: FormState;
  /** Whether send.js sends it, again and again on a bad network. Only for what may safely be repeated. */
  repeats?: boolean;
  /** Whether check.js asks for the tone check of the typed words. */
  checks?: boolean;
  /** For passkey.js, which signs the form before it is sent: the address of the challenge, the signed hash. */
  signs?: { at: string; hash: string | undefined; isOptional: boolean } | undefined;
  class?: string;
  children: Child;
}

/** A form that posts back to us. Browsers leave the checking to the server, whose words are better. */
export const Form = (props: FormProps) => {
  const { creates, signs, view } = props;
  const { failed, failedOptional, asks } = view.t.signing;
  return (
    <form
      method="post"
      action={props.action}
      class={props.class}
      novalidate
      data-keep={props.keep && `${view.me?.id ?? ''}:${props.keep}`}
      data-fixed={props.keep && props.fixed?.join(' ')}
      data-kept={props.keep && view.t.keptText}
      data-discard={props.keep && view.t.discard}
      data-passkey={signs?.at}
      data-hash={signs?.hash}
      data-passkey-optional={signs?.isOptional || undefined}
      data-passkey-asks={signs && asks}
      data-passkey-failed={signs && (signs.isOptional ? failedOptional : failed)}
      data-check-failed={props.checks && view.t.writing.failed}
      data-sending={props.repeats && view.t.sending}
      data-again={props.repeats && view.t.sendingAgain}
      data-unsent={props.repeats && view.t.unsent}
      data-absent={props.repeats && view.t.absent}
    >
      <FormPerson view={view} />
      {creates && <input type="hidden" name={KEY_FIELD} value={one(creates.values, KEY_FIELD)} />}
      {creates && creates.problems.length > 0 && (
        <input type="hidden" name={REFUSED_FIELD} value="yes" />
      )}
      {props.children}
    </form>
  );
};
