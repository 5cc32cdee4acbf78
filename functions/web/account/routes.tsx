import { Hono } from 'hono';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { signedIn } from '../layout/guard.tsx';
import { accountPage } from './account-page.tsx';
import { endEverywhere, endOne } from './end-sessions.ts';

/** The pages about one's own sign-ins, relative to `/account`, where they are mounted. */
export const accountPages = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  const page = signedIn(deps);
  app.get('/', page(accountPage));
  app.post('/sessions/end', page(endOne));
  app.post('/sessions/end-all', page(endEverywhere));
  return app;
};
