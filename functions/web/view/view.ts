import type { Context } from 'hono';
import { type Person, personIn } from '#domain/plan/plan.ts';
import type { Language } from '#domain/values/language.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { type Messages, messagesIn } from '../messages/messages.ts';
import { type Clock, clockFor } from './clock.ts';

/** What every component may know: words, clock, who looks at which address. */
export interface View {
  deps: WebDeps;
  t: Messages;
  language: Language;
  clock: Clock;
  me: Person | undefined;
  /** Path and query of the page; of the page that a form is on, when the form was refused. */
  path: string;
  now: Date;
}

/** A view of someone who is signed in. */
export type SignedInView = View & { me: Person };

// Forms that are sent to an address of their own, of which there is no page.
const actions =
  /\/(?:decision|facts(?:\/[^/]*)?|receipts|withdraw|ask-next|retry|hand-over|take-back)$/;

const pathOf = (context: Context): string => {
  const url = new URL(context.req.url);
  if (context.req.method === 'POST') return url.pathname.replace(actions, '');
  return `${url.pathname}${url.search}`;
};

/** The view of a request. */
export const viewOf = (deps: WebDeps, context: Context<Env>): View => {
  const language = context.get('language');
  const now = deps.now();
  return {
    deps,
    t: messagesIn(language),
    language,
    clock: clockFor(language, deps.plan.organisation.timeZone, now),
    me: context.get('me'),
    path: pathOf(context),
    now,
  };
};

/** The name of a person of the plan, or what the journal calls them. */
export const nameOf = (view: View, id: string): string =>
  id === 'talan' ? view.t.journal.talan : (personIn(view.deps.plan, id)?.name ?? id);

/** "A, B and C". */
export const listWords = (view: View, items: readonly string[]): string =>
  new Intl.ListFormat(view.language, { type: 'conjunction' }).format(items);
