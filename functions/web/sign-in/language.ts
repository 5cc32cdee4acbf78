import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { Language } from '#domain/values/language.ts';
import type { WebDeps } from '../deps.ts';
import { one, readForm } from '../form/values.ts';
import { LANGUAGE_COOKIE } from '../middleware/language.ts';
import { safeNext } from '../page/safe-next.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the chosen language in a cookie and goes back to the page on which it was chosen. */
export const chooseLanguage = (deps: WebDeps) => async (context: Context) => {
  const form = await readForm(context);
  const language = Language.safeParse(one(form, 'language'));
  if (language.success) {
    setCookie(context, LANGUAGE_COOKIE, language.data, {
      path: '/',
      maxAge: YEAR_SECONDS,
      sameSite: 'Lax',
      httpOnly: true,
      secure: deps.origin.startsWith('https:'),
    });
  }
  return context.redirect(safeNext(one(form, 'next')), 303);
};
