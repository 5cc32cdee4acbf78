import { Hono } from 'hono';
import { isWriter } from '../actions/roles.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { respond } from '../layout/respond.ts';
import { signInPath } from '../layout/safe-next.ts';
import { viewOf } from '../layout/view.ts';
import { signOut } from '../middleware/session.ts';
import { chooseLanguage } from './language.ts';
import { SignInPage } from './sign-in-page.tsx';

/** Start, sign-in, sign-out and choice of language. A way to sign in is mounted before this. */
export const signInPages = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.get('/', (context) => {
    const me = context.get('me');
    if (!me) return context.redirect(signInPath('/'), 302);
    return context.redirect(isWriter(me) ? '/desk' : '/approve', 302);
  });
  app.get('/sign-in', (context) => respond(context, <SignInPage view={viewOf(deps, context)} />));
  app.post('/sign-out', async (context) => {
    await signOut(deps, context);
    return context.redirect('/sign-in', 303);
  });
  app.post('/language', chooseLanguage(deps));
  return app;
};
