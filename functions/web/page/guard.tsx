import type { Context } from 'hono';
import { isWriter } from '../actions/roles.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { readForm } from '../form/values.ts';
import { isId } from '../id.ts';
import { type SignedInView, type View, viewOf } from '../view/view.ts';
import { forbidden, notFound } from './error-pages.tsx';
import { ExpiredPage } from './expired-page.tsx';
import { respond } from './respond.ts';
import { signInPath } from './safe-next.ts';

type Answer = Response | Promise<Response>;

/** A page's handler: the view of who asks, and the request. */
export type PageHandler = (view: SignedInView, context: Context<Env>) => Answer;

const isSignedIn = (view: View): view is SignedInView => view.me !== undefined;

const signInFirst = async (view: View, context: Context<Env>): Promise<Response> =>
  context.req.method === 'GET'
    ? context.redirect(signInPath(view.path), 302)
    : respond(
        context,
        <ExpiredPage view={view} action={context.req.path} values={await readForm(context)} />,
        401,
      );

type IsParameter = (value: string) => boolean;

const hasOnly = (context: Context<Env>, isParameter: IsParameter): boolean =>
  Object.values(context.req.param()).every((value) => isParameter(value));

/**
 * Lets anyone in who is signed in; others sign in first and come back. Unless told otherwise all
 * parameters of these pages' addresses are ids: what can be none is not found.
 */
export const signedIn =
  (deps: WebDeps, isParameter: IsParameter = isId) =>
  (handler: PageHandler) =>
  (context: Context<Env>): Answer => {
    const view = viewOf(deps, context);
    if (!isSignedIn(view)) return signInFirst(view, context);
    return hasOnly(context, isParameter) ? handler(view, context) : notFound(view, context);
  };

/** Lets writers in; others are told that the desk is not for them. */
export const writersOnly = (deps: WebDeps) => (handler: PageHandler) =>
  signedIn(deps)((view, context) =>
    isWriter(view.me) ? handler(view, context) : forbidden(view, context),
  );

/** A parameter of the address. */
export const param = (context: Context<Env>, name: string): string => context.req.param(name) ?? '';
