import type { Context, Hono } from 'hono';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { otherPersonIn } from '../form/form-person.tsx';
import { readForm } from '../form/values.ts';
import { isId } from '../id.ts';
import { type FormerPeople, formerPeople, unreadNames } from '../read/former-people.ts';
import { notingJournal } from '../read/noting-journal.ts';
import { type SignedInView, type View, viewOf } from '../view/view.ts';
import { colleaguesOnly, notFound, othersForm } from './error-pages.tsx';
import { ExpiredPage } from './expired-page.tsx';
import { type Answer, respond } from './respond.ts';
import { type PageRoute, param, type ReaderRoute } from './route.ts';
import { signInPath } from './safe-next.ts';

const isSignedIn = (view: View): view is SignedInView => view.me !== undefined;

const signInFirst = async (view: View, context: Context<Env>): Promise<Response> => {
  if (!view.isAnswer) return context.redirect(signInPath(view.path), 302);
  const { pathname, search } = new URL(context.req.url);
  const values = await readForm(context);
  return respond(
    context,
    <ExpiredPage view={view} action={`${pathname}${search}`} values={values} />,
    401,
  );
};

const refuse = (view: View, context: Context<Env>, { method, audience }: PageRoute): Answer =>
  // The page of a form that is refused to a person is not open to them either.
  audience.refuse(method === 'post' ? { ...view, path: '/' } : view, context);

// A page may lie open from before someone else signed in on the same machine.
const otherSender = async (
  view: View,
  context: Context<Env>,
  { method }: Pick<PageRoute, 'method'>,
) => (method === 'post' ? otherPersonIn(await readForm(context), view) : undefined);

type Respond = (view: SignedInView) => Answer;

// Most pages name nobody who has left the plan: only one that does waits for the names, and is made once more. A form is
// not sent twice, so that its answer waits.
const withNames = async (
  former: FormerPeople,
  { method }: PageRoute,
  view: SignedInView,
  answer: Respond,
): Promise<Response> => {
  const known = former.known() ?? (method === 'post' ? await former.read() : undefined);
  if (known) return answer({ ...view, former: known });
  const { names, isWanted } = unreadNames();
  const answered = await answer({ ...view, former: names });
  if (!isWanted()) return answered;
  return answer({ ...view, former: await former.read(), unreadable: [] });
};

// What lists leave out is said on the page that they are read for.
const notingDeps = (deps: WebDeps, { unreadable }: View): WebDeps => ({
  ...deps,
  journal: notingJournal(deps, unreadable),
});

const guarded =
  (deps: WebDeps, former: FormerPeople, route: PageRoute) =>
  async (context: Context<Env>): Promise<Response> => {
    const view = viewOf(deps, context);
    if (view.colleague) return colleaguesOnly({ ...view, path: '/' }, context);
    if (!isSignedIn(view)) return signInFirst(view, context);
    const parameters = Object.values(context.req.param());
    if (!parameters.every(route.isParameter)) return notFound(view, context);
    if (!route.audience.lets(view.me)) return refuse(view, context, route);
    const other = await otherSender(view, context, route);
    if (other !== undefined) return othersForm({ ...view, path: '/' }, context, other);
    return withNames(former, route, view, (own) =>
      route.answer(notingDeps(deps, own), own, context),
    );
  };

const guardedForReaders =
  (deps: WebDeps, route: ReaderRoute) =>
  async (context: Context<Env>): Promise<Response> => {
    const view = viewOf(deps, context);
    const reader = view.me?.id ?? view.colleague;
    if (reader === undefined) return signInFirst(view, context);
    if (!Object.values(context.req.param()).every(isId)) return notFound(view, context);
    const other = await otherSender(view, context, route);
    if (other !== undefined) return othersForm({ ...view, path: '/' }, context, other);
    return route.answer(notingDeps(deps, view), { ...view, reader }, context);
  };

/** Answers each route to everyone who is signed in, colleagues included. */
export const mountReaderPages = (
  app: Hono<Env>,
  deps: WebDeps,
  routes: readonly ReaderRoute[],
): void => {
  for (const route of routes) app.on(route.method, route.path, guardedForReaders(deps, route));
};

/** Answers each route to the people whom it lets in; guests sign in first and come back. */
export const mountPages = (app: Hono<Env>, deps: WebDeps, routes: readonly PageRoute[]): void => {
  const former = formerPeople(deps);
  for (const route of routes) app.on(route.method, route.path, guarded(deps, former, route));
};

const pathFor = (context: Context<Env>, page: string): string =>
  page.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(param(context, name)));

/** Notes the page of each form, before anything can refuse the form: every answer leads there. */
export const notePages = (
  app: Hono<Env>,
  routes: readonly Pick<PageRoute, 'method' | 'path' | 'page'>[],
): void => {
  for (const { path, page } of routes.filter(({ method }) => method === 'post')) {
    app.post(path, (context, next) => {
      context.set('page', pathFor(context, page));
      return next();
    });
  }
};
