import { type Context, Hono } from 'hono';
import {
  InvalidCursor,
  isIncidentFull,
  JournalBusy,
  RecordTooLarge,
  RecordUnreadable,
} from '#domain/journal/record-errors.ts';
import type { Person } from '#domain/plan/plan.ts';
import { refuse } from '#domain/values/result.ts';
import { refusalProblems } from '../actions/refusal-problems.ts';
import { isInsider } from '../actions/roles.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { isId } from '../id.ts';
import { problem } from '../problem.ts';
import { notingJournal } from '../read/noting-journal.ts';
import { utf8In } from '../utf8.ts';
import { actionRoutes } from './action-routes.ts';
import { alertRoutes } from './alert-routes.ts';
import { answer } from './answer.ts';
import { answerRoutes } from './answer-routes.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { checklistRoutes } from './checklist-routes.ts';
import { commentRoutes } from './comment-routes.ts';
import { decisionRoutes } from './decision-routes.ts';
import { everydayRoutes } from './everyday-routes.ts';
import { freezeRoutes } from './freeze-routes.ts';
import { incidentRoutes } from './incident-routes.ts';
import { intake } from './intake.ts';
import { journalRoutes } from './journal-routes.ts';
import { mandateRoutes } from './mandate-routes.ts';
import { mentionRoutes } from './mention-routes.ts';
import { moderationRoutes } from './moderation-routes.ts';
import { openApi } from './openapi.ts';
import { phaseRoutes } from './phase-routes.ts';
import { planRoutes } from './plan-routes.ts';
import { plannedRoutes } from './planned-routes.ts';
import { promiseRoutes } from './promise-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import type { ApiRoute, ReaderCaller, Sent } from './route.ts';
import { staffRoutes } from './staff-routes.ts';
import { statementRoutes } from './statement-routes.ts';
import { toneRoutes } from './tone-routes.ts';
import { trustRoutes } from './trust-routes.ts';

/** Every call that needs a signed-in person. */
export const apiRoutes: readonly ApiRoute[] = [
  ...planRoutes,
  ...channelRoutes,
  ...incidentRoutes,
  ...actionRoutes,
  ...checklistRoutes,
  ...reviewRoutes,
  ...phaseRoutes,
  ...promiseRoutes,
  ...statementRoutes,
  ...decisionRoutes,
  ...everydayRoutes,
  ...freezeRoutes,
  ...plannedRoutes,
  ...calendarRoutes,
  ...commentRoutes,
  ...answerRoutes,
  ...moderationRoutes,
  ...mandateRoutes,
  ...journalRoutes,
  ...mentionRoutes,
  ...alertRoutes,
  ...toneRoutes,
  ...trustRoutes,
];

/** Every call that colleagues who are not in the plan may make too. */
export const readerRoutes: readonly ApiRoute<ReaderCaller>[] = staffRoutes;

const MAX_KEY_LENGTH = 200;
// An action judges its actor by itself, since it knows mandates.
const mayCall = (route: ApiRoute, me: Person): boolean =>
  route.method !== 'get' || route.openToAll === true || isInsider(me);

/** The tag in an `If-Match` header; `*` matches everything, as no header does. */
const tagIn = (header: string | undefined): string | undefined =>
  header === undefined || header === '*' ? undefined : header.replaceAll(/^W\/|"/g, '');

/** The body as JSON; undefined where there is none. Throws `SyntaxError`. */
const readBody = async (context: Context): Promise<unknown> => {
  const text = utf8In(new Uint8Array(await context.req.arrayBuffer()));
  if (text === undefined) throw new SyntaxError('The body is no UTF-8');
  return text === '' ? undefined : JSON.parse(text);
};

/** Who calls, as the route knows them; undefined where they are not signed in. */
type Identify<Who> = (context: Context<Env>) => Who | 'forbidden' | undefined;

const asPerson =
  (route: ApiRoute): Identify<{ me: Person }> =>
  (context) => {
    const me = context.get('me');
    if (me) return mayCall(route, me) ? { me } : 'forbidden';
    return context.get('colleague') ? 'forbidden' : undefined;
  };

const asReader: Identify<{ reader: string }> = (context) => {
  const reader = context.get('me')?.id ?? context.get('colleague');
  return reader === undefined ? undefined : { reader };
};

const handle =
  <Who extends object>(deps: WebDeps, route: ApiRoute<Sent & Who>, identify: Identify<Who>) =>
  async (context: Context<Env>) => {
    const noting = { ...deps, journal: notingJournal(deps, []) };
    const shown = { deps: noting, language: context.get('language') };
    const who = identify(context);
    if (!who) return problem(context, 401, { type: 'not-signed-in', detail: 'Sign in first.' });
    if (who === 'forbidden') return answer(context, route, refuse({ type: 'forbidden' }), shown);
    const key = context.req.header('idempotency-key');
    if (key !== undefined && (key === '' || key.length > MAX_KEY_LENGTH)) {
      const detail = `Idempotency-Key must have 1 to ${MAX_KEY_LENGTH} characters.`;
      return problem(context, 400, { type: 'invalid-idempotency-key', detail });
    }
    if (Object.values(context.req.param()).some((param) => !isId(param))) {
      return problem(context, 404, {
        type: 'not-found',
        detail: refusalProblems['not-found'].detail,
      });
    }
    const caller = {
      ...who,
      ...shown,
      param: (name: string) => context.req.param(name) ?? '',
      key,
      asCsv: (context.req.header('accept') ?? '').includes('text/csv'),
      seen: tagIn(context.req.header('if-match')),
    };
    const body = route.method === 'get' ? undefined : await readBody(context);
    const outcome = await route.run(caller, { body, query: context.req.query() });
    return answer(context, route, outcome, shown);
  };

const unreadableDetail = (stream: string): string =>
  `What is stored of "${stream}" can't be read, and this rests on it. Nothing was changed. Whoever runs Talan finds what to do in docs/runbooks/unreadable-records.md; send this again after that.`;

const incidentFull =
  'The record of the incident has no room for this: the rest is kept for promised updates and for its end. Send less, or resolve it and open another incident for what follows. Facts can still be withdrawn, statements published, and the incident resolved, reviewed and closed.';

/** The answer to an error that the caller can mend; undefined for any other error. */
export const apiFailure = (error: Error, context: Context): Response | undefined => {
  if (error instanceof SyntaxError) {
    return problem(context, 400, {
      type: 'invalid-json',
      detail: 'The body is not valid JSON in UTF-8. Correct it and send it again.',
    });
  }
  if (error instanceof InvalidCursor) {
    return problem(context, 400, {
      type: 'invalid-cursor',
      detail: 'Use a "next" of an earlier page as cursor, or leave it out.',
    });
  }
  if (error instanceof JournalBusy) {
    const detail = 'Others are changing the same thing. Send the request again.';
    return problem(context, 503, { type: 'busy', detail });
  }
  if (error instanceof RecordUnreadable) {
    const { stream: record } = error;
    const detail = unreadableDetail(record);
    return problem(context, 503, { type: 'record-unreadable', detail, record });
  }
  if (isIncidentFull(error)) {
    return problem(context, 413, { type: 'incident-full', detail: incidentFull });
  }
  if (error instanceof RecordTooLarge) {
    return problem(context, 413, { type: 'too-large', detail: 'Shorten the longest fields.' });
  }
  return undefined;
};

/** The JSON API below `/api`. */
export const api = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.get('/openapi.json', (context) =>
    context.json(openApi([...apiRoutes, ...readerRoutes], deps.origin)),
  );
  app.post('/intake', intake(deps));
  const at = ({ path }: Pick<ApiRoute, 'path'>) => path.replaceAll(/\{(\w+)\}/g, ':$1');
  for (const route of apiRoutes) {
    app.on(route.method, at(route), handle(deps, route, asPerson(route)));
  }
  for (const route of readerRoutes) app.on(route.method, at(route), handle(deps, route, asReader));
  return app;
};
