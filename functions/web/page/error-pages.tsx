import type { Context } from 'hono';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { type View, viewOf } from '../view/view.ts';
import { MessagePage } from './message-page.tsx';
import { respond } from './respond.ts';

/** Answers that there is nothing at this address. */
export const notFound = (view: View, context: Context) =>
  respond(
    context,
    <MessagePage view={view} title={view.t.notFoundTitle} text={view.t.notFound} />,
    404,
  );

/** Answers that the desk is not open to this person. */
export const forbidden = (view: View, context: Context) =>
  respond(
    context,
    <MessagePage view={view} title={view.t.forbiddenTitle} text={view.t.forbiddenDesk} />,
    403,
  );

/** The page for an address that no route knows. */
export const notFoundPage = (deps: WebDeps) => (context: Context<Env>) =>
  notFound(viewOf(deps, context), context);

/** The page for a defect; what went wrong is for the log, not for the reader. */
export const errorPage = (deps: WebDeps) => (context: Context<Env>) => {
  const view = viewOf(deps, context);
  return respond(
    context,
    <MessagePage view={view} title={view.t.errorTitle} text={view.t.error} />,
    500,
  );
};

/** The page for a form that holds more than can be taken; the browser still has what was typed. */
export const tooLargePage = (deps: WebDeps) => (context: Context<Env>) => {
  const view = viewOf(deps, context);
  return respond(
    context,
    <MessagePage view={view} title={view.t.tooLargeTitle} text={view.t.tooLarge} />,
    413,
  );
};
