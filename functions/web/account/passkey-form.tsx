import { isFresh, type Session } from '#domain/sign-in/session.ts';
import { Field } from '../form/field.tsx';
import { FormPerson } from '../form/form-person.tsx';
import type { FormState } from '../form/form-state.ts';
import type { SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  form: FormState;
  session: Session | undefined;
}

const SignInAgain = ({ view }: { view: SignedInView }) => (
  <>
    <p>{view.t.account.freshHint}</p>
    <p>
      <a class="button" href="/sign-in?fresh=1&amp;next=%2Faccount">
        {view.t.account.signInAgain}
      </a>
    </p>
  </>
);

/** The form that makes a passkey, right after a sign-in; before that the way to sign in again. */
export const PasskeyForm = ({ view, form, session }: Props) => {
  if (!session || !isFresh(session, view.now)) return <SignInAgain view={view} />;
  const { account } = view.t;
  return (
    <form
      method="post"
      action="/account/passkeys"
      novalidate
      data-passkey="/account/passkeys/options"
      data-passkey-asks={account.passkeyAsks}
      data-passkey-failed={account.passkeyFailed}
    >
      <FormPerson view={view} />
      <Field form={form} name="name" label={account.passkeyName} hint={account.passkeyNameHint} />
      <input type="hidden" name="passkey" />
      <button type="submit" class="main">
        {account.addPasskey}
      </button>
      <noscript>
        <p>{account.passkeyNeedsScript}</p>
      </noscript>
    </form>
  );
};
