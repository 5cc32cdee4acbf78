import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Answers with a page. Pages hold what only the signed-in may see, so no cache keeps them. */
export const respond = (
  context: Context,
  page: Child,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> => {
  context.header('cache-control', 'no-store');
  return context.html(html`<!doctype html>${page}`, status);
};

/**
 * Sends a browser on after something was done. `done` names the notice that the next page shows,
 * `sent` the kept form text that may now be forgotten.
 */
export const redirectDone = (
  context: Context,
  path: string,
  done: string,
  sent?: string,
): Response => {
  const query = new URLSearchParams({ done, ...(sent && { sent }) });
  return context.redirect(`${path}?${query}`, 303);
};
