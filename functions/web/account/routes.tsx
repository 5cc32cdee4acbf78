import { Hono } from 'hono';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { signedIn } from '../page/guard.tsx';
import { accountPage } from './account-page.tsx';
import { everyonesPasskeys } from './all-passkeys.tsx';
import { endEverywhere, endOne, endTheirs } from './end-sessions.ts';
import { endPasskey, passkeyOptions, savePasskey } from './passkeys.ts';

/** The pages about one's own passkeys and sign-ins, relative to `/account`, where they are mounted. */
export const accountPages = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  const page = signedIn(deps);
  app.get('/', page(accountPage));
  app.post('/sessions/end', page(endOne));
  app.post('/sessions/end-all', page(endEverywhere));
  app.post('/sessions/end-theirs', page(endTheirs));
  app.get('/passkeys', page(everyonesPasskeys));
  app.post('/passkeys', page(savePasskey));
  app.post('/passkeys/options', page(passkeyOptions));
  app.post('/passkeys/revoke', page(endPasskey));
  return app;
};
