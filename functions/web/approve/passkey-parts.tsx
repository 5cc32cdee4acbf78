import type { Statement } from '#domain/statement/statement.ts';
import { Form } from '../form/form.tsx';
import type { SignedInView } from '../view/view.ts';
import { asksForSignature, lacksPasskey, type Signing } from './signing.ts';

interface Props {
  view: SignedInView;
  signing: Signing;
}

/** Says that approving takes a passkey that this person does not have, and how to go on. */
export const PasskeyMissing = ({ view, signing, statement }: Props & { statement: Statement }) =>
  lacksPasskey(signing) ? (
    <section class="notice bad">
      <h2>{view.t.signing.missingTitle}</h2>
      <p>{view.t.signing.missing}</p>
      <p>
        <a class="button" href="/account">
          {view.t.signing.make}
        </a>
      </p>
      {statement.rounds.at(-1)?.everyone === false && (
        <Form view={view} action={`/approve/${statement.id}/ask-next`}>
          <button type="submit">{view.t.statement.askNext}</button>
        </Form>
      )}
    </section>
  ) : null;

/** In the form that approves: the field for the signature, and an announcement of the device's question. */
export const SignatureField = ({ view, signing }: Props) =>
  asksForSignature(signing) ? (
    <>
      <input type="hidden" name="passkey" />
      <p>{signing.rule === 'required' ? view.t.signing.required : view.t.signing.preferred}</p>
      {signing.rule === 'required' && (
        <noscript>
          <p>{view.t.signing.needsScript}</p>
        </noscript>
      )}
    </>
  ) : null;
