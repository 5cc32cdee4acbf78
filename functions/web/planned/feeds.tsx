import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { makeCalendarFeed, readFeeds, revokeCalendarFeed } from '../actions/calendar-feeds.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { type FormState, freshForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, readForm } from '../form/values.ts';
import { redirectDone, respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { FeedPage, INSTEAD } from './feed-page.tsx';

const PATH = '/desk/planned/feed';

interface Shown {
  /** The address that was just made. */
  url?: string;
  form?: FormState;
  status?: ContentfulStatusCode;
}

const show = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  { url, form = freshForm(), status = 200 }: Shown = {},
) => {
  const feeds = await readFeeds(deps);
  return respond(context, <FeedPage view={view} feeds={feeds} url={url} form={form} />, status);
};

/** `GET /desk/planned/feed`: who has a calendar feed; never its address. */
export const showFeeds: PageHandler = (deps, view, context) => show(deps, view, context);

/** `POST /desk/planned/feed`: the address is in this answer alone. */
export const submitFeed: PageHandler = async (deps, view, context) => {
  const instead = one(await readForm(context), INSTEAD);
  const made = await attempt(makeCalendarFeed(deps, view.me, view.language, instead));
  if (made.ok) return show(deps, view, context, { url: made.value.url });
  const { madeAlready } = view.t.calendarFeed;
  const isRepeated = made.refusal.type === 'no-longer-so';
  const words = isRepeated ? madeAlready : refusalWords(made.refusal, view);
  const form = refusedForm(new Map(), words);
  return show(deps, view, context, { form, status: refusalStatus(made.refusal) });
};

/** `POST /desk/planned/feed/:id/revoke` */
export const submitRevocation: PageHandler = async (deps, view, context) => {
  const revoked = await attempt(revokeCalendarFeed(deps, view.me, param(context, 'id')));
  if (revoked.ok) return redirectDone(context, PATH, 'feed-revoked');
  const form = refusedForm(new Map(), refusalWords(revoked.refusal, view));
  return show(deps, view, context, { form, status: refusalStatus(revoked.refusal) });
};
