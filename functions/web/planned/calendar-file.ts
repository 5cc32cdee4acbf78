import { Hono } from 'hono';
import { feedWith } from '#domain/plan/calendar-feeds.ts';
import { readFeeds } from '../actions/calendar-feeds.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { messagesIn } from '../messages/messages.ts';
import { entriesOf, readCalendar } from '../read/calendar.ts';
import { calendarEvents } from './calendar-events.ts';

// 256 bits in base64url. What can't be a secret is not looked up.
const FILE_NAME = /^([\w-]{43})\.ics$/;

/**
 * `GET /calendar/<secret>.ics`: what is planned and promised, for calendar programs, which can't sign in. Whoever has
 * the address may read it until it is revoked.
 */
export const calendarFile = (deps: WebDeps): Hono<Env> =>
  new Hono<Env>().get('/calendar/:name', async (context) => {
    context.header('cache-control', 'no-store');
    const [, secret] = FILE_NAME.exec(context.req.param('name')) ?? [];
    const feed = secret === undefined ? undefined : feedWith(await readFeeds(deps), secret);
    if (!feed) return context.text('Not found', 404);
    const { language } = feed;
    const { name } = deps.plan.organisation;
    const entries = entriesOf(await readCalendar(deps));
    const events = calendarEvents({ t: messagesIn(language), language }, entries, deps.origin);
    const file = deps.writeCalendar({ name: `Talan: ${name}`, events, at: deps.now() });
    return context.body(file, 200, { 'content-type': 'text/calendar; charset=utf-8' });
  });
