import { Hono } from 'hono';
import { isWriter } from '../actions/roles.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { signInPath } from '../page/safe-next.ts';
import { chooseLanguage } from './language.ts';

/** The start page and the choice of language. */
export const startPage = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.get('/', (context) => {
    const me = context.get('me');
    if (!me) return context.redirect(signInPath('/'), 302);
    return context.redirect(isWriter(me) ? '/desk' : '/approve', 302);
  });
  app.post('/language', chooseLanguage(deps));
  return app;
};
