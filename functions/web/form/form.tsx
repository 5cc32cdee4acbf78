import type { Child } from 'hono/jsx';
import type { View } from '../view/view.ts';
import type { FormState } from './form-state.ts';
import { one } from './values.ts';

interface FormProps {
  view: View;
  action: string;
  /** Name under which the browser keeps what is typed until it was sent. */
  keep?: string;
  /** Fields that the address sets: what the browser kept does not replace them. */
  fixed?: readonly string[];
  /** The form's state, where it creates something: it then carries a key against double sending. */
  creates?: FormState;
  /** Whether send.js sends it, again and again on a bad network. Only for what may safely be repeated. */
  repeats?: boolean;
  /** Whether check.js asks what the tone check says of the words in it. */
  checks?: boolean;
  /** What passkey.js signs before it is sent: where it asks for a challenge, over which hash. */
  signs?: { at: string; hash: string | undefined; isOptional: boolean } | undefined;
  class?: string;
  children: Child;
}

/** The field that carries the key of a creating form. */
export const KEY_FIELD = 'form-key';

const keyOf = ({ view, creates }: FormProps): string | undefined =>
  creates && (one(creates.values, KEY_FIELD) || view.deps.newId());

/** A form that posts back to us. Browsers leave the checking to the server, whose words are better. */
export const Form = (props: FormProps) => {
  const key = keyOf(props);
  const { signs, view } = props;
  const { failed, failedOptional, asks } = view.t.signing;
  return (
    <form
      method="post"
      action={props.action}
      class={props.class}
      novalidate
      data-keep={props.keep && `${props.view.me?.id ?? ''}:${props.keep}`}
      data-fixed={props.keep && props.fixed?.join(' ')}
      data-kept={props.keep && props.view.t.keptText}
      data-discard={props.keep && props.view.t.discard}
      data-passkey={signs?.at}
      data-hash={signs?.hash}
      data-passkey-optional={signs?.isOptional || undefined}
      data-passkey-asks={signs && asks}
      data-passkey-failed={signs && (signs.isOptional ? failedOptional : failed)}
      data-check-failed={props.checks && props.view.t.writing.failed}
      data-sending={props.repeats && props.view.t.sending}
      data-again={props.repeats && props.view.t.sendingAgain}
      data-unsent={props.repeats && props.view.t.unsent}
    >
      {key && <input type="hidden" name={KEY_FIELD} value={key} />}
      {props.children}
    </form>
  );
};
