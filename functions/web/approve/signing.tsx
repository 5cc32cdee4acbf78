import type { PasskeyRule } from '#domain/plan/plan.ts';
import { passkeyRuleFor } from '#domain/statement/approval/prove.ts';
import type { StandingGrounds } from '#domain/statement/approval/standing.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { keysOf } from '../actions/passkeys.ts';
import type { SignedInView } from '../view/view.ts';
import type { Access } from './access.ts';

/** What approving takes of a passkey: what the plan says, and whether this person has one. */
export interface Signing {
  rule: PasskeyRule;
  hasKey: boolean;
}

/** Whether approving asks for a signature. */
export const signs = ({ rule, hasKey }: Signing): boolean => rule !== 'not-asked' && hasKey;

/** Whether a signature is demanded of someone who can't give any. */
export const lacksKey = ({ rule, hasKey }: Signing): boolean => rule === 'required' && !hasKey;

/** What approving takes of a passkey. Only who may decide is looked up. */
export const signingFor = async (
  { deps, me }: SignedInView,
  access: Access,
  grounds: StandingGrounds,
): Promise<Signing> => {
  const rule = passkeyRuleFor(grounds);
  const isAsked = access.as === 'decider' && rule !== 'not-asked';
  return { rule, hasKey: isAsked && (await keysOf(deps, me.id)).length > 0 };
};

interface Props {
  view: SignedInView;
  signing: Signing;
}

/** Says that approving takes a passkey that this person does not have, and what to do. */
export const PasskeyMissing = ({ view, signing, statement }: Props & { statement: Statement }) =>
  lacksKey(signing) ? (
    <section class="notice bad">
      <h2>{view.t.signing.missingTitle}</h2>
      <p>{view.t.signing.missing}</p>
      <p>
        <a class="button" href="/account">
          {view.t.signing.make}
        </a>
      </p>
      {statement.rounds.at(-1)?.everyone === false && (
        <form method="post" action={`/approve/${statement.id}/ask-next`}>
          <button type="submit">{view.t.statement.askNext}</button>
        </form>
      )}
    </section>
  ) : null;

/** In the form that approves: the field for the signature, and what tapping comes to. */
export const SignatureField = ({ view, signing }: Props) =>
  signs(signing) ? (
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
