import type { MiddlewareHandler } from 'hono';
import { languageDetector } from 'hono/language';
import { Language } from '#domain/values/language.ts';
import type { Env } from '../env.ts';

/** Name of the cookie that holds a chosen language. */
export const LANGUAGE_COOKIE = 'language';

/** The interface's language: chosen by cookie, else the browser's, else English. */
export const language: MiddlewareHandler<Env> = languageDetector({
  order: ['cookie', 'header'],
  lookupCookie: LANGUAGE_COOKIE,
  supportedLanguages: Language.options,
  fallbackLanguage: 'en',
  caches: false,
});
