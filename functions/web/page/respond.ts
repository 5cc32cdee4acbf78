import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Env } from '../env.ts';
import type { Messages } from '../messages/messages.ts';

/** An answer of the web app, now or soon. */
export type Answer = Response | Promise<Response>;

/** Answers with a page. Pages hold what only the signed-in may see, so no cache keeps them. */
export const respond = (
  context: Context,
  page: Child,
  status: ContentfulStatusCode = 200,
): Answer => {
  context.header('cache-control', 'no-store');
  return context.html(html`<!doctype html>${page}`, status);
};

/** Name of the notice that confirms an action on the next page. */
export type Done = keyof Messages['done'];

/** The parameter that names the typed text which the browser kept and may now forget (keep.js). */
export const SENT = 'sent';

/** The parameter that says that characters which were pasted along are not stored. */
export const TAKEN_AWAY = 'taken-away';

/**
 * Sends a browser on after a form was accepted. `sent` names the typed
 * text that the browser kept and may now forget. A fragment of the path leads back to where it was done.
 */
export const redirectDone = (
  context: Context<Env>,
  path: string,
  done: Done,
  sent?: string,
): Response => {
  const query = new URLSearchParams({
    done,
    ...(sent && { [SENT]: sent }),
    ...(context.get('holdsPasted') && { [TAKEN_AWAY]: 'yes' }),
  });
  const [address = '', place] = path.split('#');
  const joint = address.includes('?') ? '&' : '?';
  return context.redirect(`${address}${joint}${query}${place ? `#${place}` : ''}`, 303);
};
