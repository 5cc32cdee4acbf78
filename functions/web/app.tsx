import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { isIncidentFull, RecordTooLarge, RecordUnreadable } from '#domain/journal/record-errors.ts';
import { thrown } from '#domain/observe/log.ts';
import { noteUnreadable } from '#domain/observe/unreadable.ts';
import { refusalProblems } from './actions/refusal-problems.ts';
import { api, apiFailure } from './api/api.ts';
import { isApi } from './api/is-api.ts';
import type { WebDeps } from './deps.ts';
import type { Env } from './env.ts';
import { limitBody } from './middleware/body-limit.ts';
import { headers } from './middleware/headers.ts';
import { language } from './middleware/language.ts';
import { ownOriginOnly } from './middleware/origin.ts';
import { session } from './middleware/session.ts';
import {
  errorPage,
  incidentFullPage,
  notFoundPage,
  tooLargePage,
  unreadablePage,
} from './page/error-pages.tsx';
import { mountPages, mountReaderPages, notePages } from './page/mount.tsx';
import { safeNext } from './page/safe-next.ts';
import { pages } from './pages.ts';
import { calendarFile } from './planned/calendar-file.ts';
import { problem } from './problem.ts';
import { startPage } from './sign-in/start-page.ts';
import { staffPages } from './staff/routes.ts';
import { unsubscribePage } from './unsubscribe/unsubscribe-page.tsx';

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

const notFound = (deps: WebDeps) => (context: Context<Env>) => {
  const { method, path } = context.req;
  if (isApi(context)) {
    return problem(context, 404, {
      type: 'not-found',
      detail: refusalProblems['not-found'].detail,
    });
  }
  // Typed by hand, an address often ends with a slash too many.
  return ['GET', 'HEAD'].includes(method) && path.endsWith('/') && path !== '/'
    ? context.redirect(safeNext(path.slice(0, -1)))
    : notFoundPage(deps)(context);
};

const failed = (deps: WebDeps) => (error: Error, context: Context<Env>) => {
  if (error instanceof HTTPException) return error.getResponse();
  if (error instanceof RecordUnreadable) noteUnreadable(deps, { unreadable: [error.stream] });
  const answered = apiFailure(error, context);
  if (answered && isApi(context)) return answered;
  if (isIncidentFull(error)) return incidentFullPage(deps)(context);
  if (error instanceof RecordTooLarge) return tooLargePage(deps)(context);
  if (error instanceof RecordUnreadable) return unreadablePage(deps, error.stream)(context);
  deps.log.warn('REQUEST_FAILED', { path: context.req.routePath, ...thrown(error) });
  if (!isApi(context)) return errorPage(deps)(context);
  const detail = 'Something went wrong here. Nothing was lost; try again in a moment.';
  return problem(context, 500, { type: 'internal', detail });
};

/** The web app: pages for writers and approvers, the API, and the pages `signIn` for signing in. */
export const createApp = (deps: WebDeps, { signIn }: { signIn: Hono<Env> }): Hono<Env> => {
  const app = new Hono<Env>();
  // First the language and the page of a form: any answer may be a page.
  app.use(headers, compress(), language);
  notePages(app, [...pages, ...staffPages]);
  app.use(ownOriginOnly(deps));
  app.route('/assets', assets(deps));
  app.route('/', calendarFile(deps));
  app.use(session(deps), limitBody(deps));
  app.route('/api', api(deps));
  app.route('/', signIn);
  app.route('/', startPage(deps));
  app.route('/', unsubscribePage(deps));
  mountPages(app, deps, pages);
  mountReaderPages(app, deps, staffPages);
  app.notFound(notFound(deps));
  app.onError(failed(deps));
  return app;
};
