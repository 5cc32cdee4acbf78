import type { Passkey } from '#domain/passkey/passkeys.ts';
import type { Person } from '#domain/plan/plan.ts';
import { Form } from '../form/form.tsx';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  /** Whose keys they are. */
  owner: Person;
  keys: readonly Passkey[];
}

const Key = ({ view, owner, passkey }: Omit<Props, 'keys'> & { passkey: Passkey }) => {
  const { name, registeredAt, usedAt } = passkey;
  const { account } = view.t;
  return (
    <li>
      <p>
        <b>{name}</b>
        <br />
        <small>
          {account.registered(view.clock.words(registeredAt))}
          {usedAt && ` · ${account.usedLast(view.clock.words(usedAt))}`}
        </small>
      </p>
      <Form view={view} action="/account/passkeys/revoke">
        <input type="hidden" name="owner" value={owner.id} />
        <button
          type="submit"
          name="key"
          value={passkey.id}
          aria-label={account.revokeThis(name, owner.name)}
        >
          {account.revoke}
        </button>
      </Form>
    </li>
  );
};

/** Someone's passkeys, each to be revoked. */
export const PasskeyList = ({ view, owner, keys }: Props) =>
  keys.length === 0 ? (
    <p>{view.t.account.noPasskeys}</p>
  ) : (
    <ul class="devices">
      {keys.map((passkey) => (
        <Key view={view} owner={owner} passkey={passkey} />
      ))}
    </ul>
  );
