import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { type View, viewOf } from '../view/view.ts';
import { MessagePage } from './message-page.tsx';
import { type Answer, respond } from './respond.ts';

interface Message {
  title: string;
  text: string;
  status: ContentfulStatusCode;
}

const show = (view: View, context: Context, { status, ...message }: Message): Answer =>
  respond(context, <MessagePage view={view} {...message} />, status);

/** Answers that there is nothing at this address. */
export const notFound = (view: View, context: Context): Answer =>
  show(view, context, { title: view.t.notFoundTitle, text: view.t.notFound, status: 404 });

/** Answers that the desk is not open to this person. */
export const forbidden = (view: View, context: Context): Answer =>
  show(view, context, { title: view.t.forbiddenTitle, text: view.t.forbiddenDesk, status: 403 });

/** Answers that a colleague's account opens the page for staff alone. */
export const colleaguesOnly = (view: View, context: Context): Answer =>
  show(view, context, { title: view.t.forbiddenTitle, text: view.t.staff.only, status: 403 });

/** Answers that a form stood on another person's page, and was not sent in this one's name. */
export const othersForm = (view: View, context: Context, person: string): Answer => {
  const { othersFormTitle: title, othersForm: textOf } = view.t;
  const name = view.plan.people.find(({ id }) => id === person)?.name;
  return show(view, context, { title, text: textOf(name), status: 409 });
};

/** The page for an address that no route knows. */
export const notFoundPage = (deps: WebDeps) => (context: Context<Env>) =>
  notFound(viewOf(deps, context), context);

/** The page for a defect. The reader does not learn what went wrong; the log does. */
export const errorPage = (deps: WebDeps) => (context: Context<Env>) => {
  const view = viewOf(deps, context);
  return show(view, context, { title: view.t.errorTitle, text: view.t.error, status: 500 });
};

/** The page for what rests on a record that can't be read. */
export const unreadablePage = (deps: WebDeps, stream: string) => (context: Context<Env>) => {
  const view = viewOf(deps, context);
  const { unreadableTitle: title, refusals } = view.t;
  return show(view, context, { title, text: refusals['record-unreadable'](stream), status: 503 });
};

/** The page for what an incident has no room for. */
export const incidentFullPage = (deps: WebDeps) => (context: Context<Env>) => {
  const view = viewOf(deps, context);
  const { incidentFullTitle: title, refusals } = view.t;
  return show(view, context, { title, text: refusals['incident-full'], status: 413 });
};

/** The page for a form that holds more than can be taken; the browser still has the typed text. */
export const tooLargePage = (deps: WebDeps) => (context: Context<Env>) => {
  const view = viewOf(deps, context);
  return show(view, context, { title: view.t.tooLargeTitle, text: view.t.tooLarge, status: 413 });
};
