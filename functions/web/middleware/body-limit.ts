import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isApi } from '../api/is-api.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { tooLargePage } from '../page/error-pages.tsx';
import { problem } from '../problem.ts';

// Room for the longest texts of all channels, well below the 400 KB that one record can hold.
const MAX_API_BODY_BYTES = 256 * 1024;
// A megabyte pasted into one field still comes back with the field named. A form sends a byte that
// is no plain letter as three (%C3), so this is three times that and some room for the other fields.
const MAX_FORM_BYTES = 4 * 1024 * 1024;

const tooLargeCall = (context: Context) => {
  const detail = `A request may have at most ${MAX_API_BODY_BYTES / 1024} KB. Shorten the longest fields.`;
  return problem(context, 413, { type: 'too-large', detail });
};

const limitOf = (
  maxSize: number,
  answer: (context: Context<Env>) => Response | Promise<Response>,
) =>
  bodyLimit({
    maxSize,
    onError: (context) => {
      // The rest of the body is left unread, so this connection can carry no other request.
      context.header('connection', 'close');
      return answer(context);
    },
  });

/** Refuses bodies that are too large, each in the way of its caller: API or form. */
export const limitBody = (deps: WebDeps): MiddlewareHandler<Env> => {
  const limitCall = limitOf(MAX_API_BODY_BYTES, tooLargeCall);
  const limitForm = limitOf(MAX_FORM_BYTES, tooLargePage(deps));
  return (context, next) => (isApi(context) ? limitCall : limitForm)(context, next);
};
