import { Hono } from 'hono';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { homeOf } from '../page/home.ts';
import { signInPath } from '../page/safe-next.ts';
import { chooseLanguage } from './language.ts';

/** The start page and the choice of language. */
export const startPage = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.get('/', (context) => {
    const me = context.get('me');
    if (context.get('colleague')) return context.redirect('/staff', 302);
    if (!me) return context.redirect(signInPath('/'), 302);
    return context.redirect(homeOf(me), 302);
  });
  app.post('/language', chooseLanguage(deps));
  return app;
};
