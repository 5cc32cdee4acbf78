import { admins, everyone } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { showAccount } from './account-page.tsx';
import { showAllPasskeys } from './all-passkeys.tsx';
import { submitEndAll, submitEndOne, submitEndTheirs } from './end-sessions.ts';
import { submitPasskey, submitPasskeyOptions, submitRevocation } from './passkeys.ts';

const MINE = '/account';
const ALL = '/account/passkeys';

/** One's own passkeys and sign-ins; for admins, the passkeys of everyone in the plan. */
export const accountPages: readonly PageRoute[] = [
  page(MINE, everyone, showAccount),
  form('/account/sessions/end', { on: MINE }, everyone, submitEndOne),
  form('/account/sessions/end-all', { on: MINE }, everyone, submitEndAll),
  page(ALL, admins, showAllPasskeys),
  form('/account/sessions/end-theirs', { on: ALL }, admins, submitEndTheirs),
  form('/account/passkeys', { on: MINE }, everyone, submitPasskey),
  form('/account/passkeys/options', { on: MINE }, everyone, submitPasskeyOptions),
  // On both pages; only admins may open the other one.
  form('/account/passkeys/revoke', { on: MINE }, everyone, submitRevocation),
];
