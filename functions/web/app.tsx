import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { RecordTooLarge } from '#domain/journal/journal.ts';
import { errorName } from '#domain/observe/log.ts';
import { accountPages } from './account/routes.tsx';
import { refusals } from './actions/refusal-problems.ts';
import { api, apiFailure } from './api/api.ts';
import { approvePages } from './approve/routes.tsx';
import type { WebDeps } from './deps.ts';
import { deskPages } from './desk/routes.tsx';
import type { Env } from './env.ts';
import { guidelinePages } from './guidelines/routes.tsx';
import { mandatePages } from './mandates/routes.tsx';
import { headers } from './middleware/headers.ts';
import { language } from './middleware/language.ts';
import { ownOriginOnly } from './middleware/origin.ts';
import { session } from './middleware/session.ts';
import { errorPage, notFoundPage, tooLargePage } from './page/error-pages.tsx';
import { safeNext } from './page/safe-next.ts';
import { problem } from './problem.ts';
import { signInPages } from './sign-in/start.ts';

// Room for the longest texts of all channels, well below the 400 KB that one record can hold.
const MAX_API_BODY_BYTES = 256 * 1024;
// A megabyte pasted into one field still comes back with the field named. A form sends a byte that
// is no plain letter as three (%C3), so this is three times that and some room for the other fields.
const MAX_FORM_BYTES = 4 * 1024 * 1024;
const ASSET_CACHE = 'public, max-age=31536000, immutable';

const assets = (deps: WebDeps) =>
  new Hono<Env>().get('/:name', (context) => {
    const name = context.req.param('name');
    // An object also answers to names that were never put into it, such as `constructor`.
    const asset = Object.hasOwn(deps.assets, name) ? deps.assets[name] : undefined;
    if (!asset) return context.text('Not found', 404);
    return context.body(asset.body, 200, {
      'content-type': asset.type,
      'cache-control': ASSET_CACHE,
    });
  });

const isApi = (context: Context): boolean => context.req.path.startsWith('/api/');

const tooLargeRequest = (context: Context) => {
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

const limitBody = (deps: WebDeps): MiddlewareHandler<Env> => {
  const limitApi = limitOf(MAX_API_BODY_BYTES, tooLargeRequest);
  const limitForm = limitOf(MAX_FORM_BYTES, tooLargePage(deps));
  return (context, next) => (isApi(context) ? limitApi : limitForm)(context, next);
};

const notFound = (deps: WebDeps) => (context: Context<Env>) => {
  const { method, path } = context.req;
  if (isApi(context)) {
    return problem(context, 404, { type: 'not-found', detail: refusals['not-found'].detail });
  }
  // Typed by hand, an address often ends with a slash too many.
  return method === 'GET' && path.endsWith('/') && path !== '/'
    ? context.redirect(safeNext(path.slice(0, -1)))
    : notFoundPage(deps)(context);
};

const failed = (deps: WebDeps) => (error: Error, context: Context<Env>) => {
  if (error instanceof HTTPException) return error.getResponse();
  const answered = apiFailure(error, context);
  if (answered && isApi(context)) return answered;
  if (error instanceof RecordTooLarge) return tooLargePage(deps)(context);
  deps.log.warn('REQUEST_FAILED', { path: context.req.routePath, error: errorName(error) });
  if (!isApi(context)) return errorPage(deps)(context);
  const detail = 'Something went wrong here. Nothing was lost; try again in a moment.';
  return problem(context, 500, { type: 'internal', detail });
};

/** The web app: pages for writers and approvers, and the API; `signIn` are the pages of one way to. */
export const createApp = (deps: WebDeps, { signIn }: { signIn: Hono<Env> }): Hono<Env> => {
  const app = new Hono<Env>();
  // The language first: whatever is answered may be a page.
  app.use(headers, compress(), language, ownOriginOnly(deps));
  app.route('/assets', assets(deps));
  app.use(session(deps), limitBody(deps));
  app.route('/api', api(deps));
  app.route('/', signIn);
  app.route('/', signInPages(deps));
  app.route('/desk', deskPages(deps));
  app.route('/approve', approvePages(deps));
  app.route('/mandates', mandatePages(deps));
  app.route('/guidelines', guidelinePages(deps));
  app.route('/account', accountPages(deps));
  app.notFound(notFound(deps));
  app.onError(failed(deps));
  return app;
};
