import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { writeCalendarFile } from '#adapters/icalendar/write-calendar.ts';
import { readAssets } from '#adapters/layer/assets.ts';
import { planProblems } from '#adapters/layer/plan-problems.ts';
import { createPasskeyRegistrar } from '#adapters/webauthn/registrar.ts';
import { planVersion } from '#domain/plan/plan.ts';
import type { IdentityProvider, SignInAttempts } from '#domain/sign-in/sign-in.ts';
import { markWith } from '#domain/values/mark.ts';
import { refuse } from '#domain/values/result.ts';
import { createApp } from '#web/app.tsx';
import type { WebDeps } from '#web/deps.ts';
import type { Env } from '#web/env.ts';
import { headers } from '#web/middleware/headers.ts';
import { language } from '#web/middleware/language.ts';
import { session } from '#web/middleware/session.ts';
import { errorPage, notFoundPage } from '#web/page/error-pages.tsx';
import { mountPages, mountReaderPages, notePages } from '#web/page/mount.tsx';
import { pages } from '#web/pages.ts';
import { localSignIn } from '#web/sign-in/local.tsx';
import { oidcSignIn } from '#web/sign-in/oidc.tsx';
import { startPage } from '#web/sign-in/start-page.ts';
import { staffPages } from '#web/staff/routes.ts';
import { commentRules } from '../support/comment-rules.ts';
import { memoryGroups } from '../support/memory-groups.ts';
import { memoryFirstCreations } from './memory-first-creations.ts';
import { memoryJournal } from './memory-journal.ts';
import { memoryMentions } from './memory-mentions.ts';
import { memoryNonces } from './memory-nonces.ts';
import { memorySessions, type TestSessions } from './memory-sessions.ts';
import { memoryStaffReads } from './memory-staff-reads.ts';
import { plan, planFile } from './plan.ts';
import { rules } from './rules.ts';

const assets = readAssets(fileURLToPath(new URL('../../functions/web/assets/', import.meta.url)));

/** 22 November 2026, 14.05 in Stockholm. */
const NOW = new Date('2026-11-22T13:05:00.000Z');

/** The web app's dependencies as tests hold them. */
export type TestDeps = WebDeps & { clock: { now: Date }; sessions: TestSessions };

/** Everything that the pages need, in memory, at a clock that the test sets. */
export const testDeps = (overrides: Partial<WebDeps> = {}): TestDeps => {
  const clock = { now: NOW };
  const now = () => clock.now;
  const journal = memoryJournal(now);
  return {
    clock,
    journal,
    readCount: journal.readCount,
    recount: async () => {},
    readNotes: journal.readNotes,
    isListKept: async () => true,
    workflow: { start: async () => {}, wake: async () => 'woken' },
    tokens: { put: async () => {}, newest: async () => undefined, spend: async () => {} },
    ...memoryMentions(),
    senders: async () => ({}),
    sources: [],
    readSourceStates: async () => new Map(),
    groupOf: memoryGroups(now),
    stops: { note: async () => {} },
    readStops: async () => new Map(),
    countReturns: async () => ({}),
    mark: markWith(async () => 'nyckel'),
    plan,
    planVersion: planVersion(plan),
    planFile,
    planProblems: async (text) => planProblems(text),
    rules,
    commentRules,
    canDraft: () => true,
    translates: true,
    draftWithinMs: 60_000,
    connected: [],
    readAccountHealth: async () => undefined,
    readPicture: async () => new Uint8Array([1]),
    model: async () => undefined,
    log: { warn: () => {} },
    metrics: { add: () => {} },
    now,
    newId: () => randomBytes(10).toString('hex'),
    newSecret: () => randomBytes(32).toString('base64url'),
    writeCalendar: writeCalendarFile,
    origin: 'http://localhost:3000',
    phoneOf: async (person) => (person === 'karin' ? '+46701740605' : undefined),
    assets: { ...assets },
    staffReads: memoryStaffReads(),
    nonces: memoryNonces(),
    firstCreations: memoryFirstCreations(),
    registrar: createPasskeyRegistrar(),
    keyNotifier: { notify: async () => {} },
    incidentNotifier: { notify: async () => {} },
    testNotifier: { test: async () => {} },
    ...overrides,
    sessions: memorySessions(),
  };
};

const noProvider: IdentityProvider = {
  begin: async () => refuse({ type: 'unavailable' }),
  finish: async () => refuse({ type: 'unavailable' }),
  signOutUrl: async () => undefined,
};
const noAttempts: SignInAttempts = { put: async () => {}, take: async () => undefined };

/** The pages as the app mounts them. */
export const pagesApp = (deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.use(compress());
  app.get('/assets/:name', (context) => {
    const asset = deps.assets[context.req.param('name')];
    return asset
      ? context.body(asset.body, 200, { 'content-type': asset.type })
      : context.notFound();
  });
  app.use(headers, language, session(deps));
  app.route('/', localSignIn(deps));
  app.route(
    '/',
    oidcSignIn({ ...deps, provider: noProvider, attempts: noAttempts, newSecret: () => 'secret' }),
  );
  app.route('/', startPage(deps));
  notePages(app, [...pages, ...staffPages]);
  mountPages(app, deps, pages);
  mountReaderPages(app, deps, staffPages);
  app.notFound((context) => notFoundPage(deps)(context));
  app.onError((error, context) => {
    console.error(error);
    return errorPage(deps)(context);
  });
  return app;
};

/** The whole app, API included, and requests to it in a person's name. */
export const wholeApp = (deps: TestDeps) => {
  const app = createApp(deps, { signIn: localSignIn(deps) });
  const send = async (
    person: string,
    method: string,
    path: string,
    init: { body?: string | Uint8Array<ArrayBuffer>; headers?: Record<string, string> } = {},
  ) => {
    const cookie = `session=${await deps.sessions.create(person, deps.now())}; language=en`;
    const headers = { cookie, host: new URL(deps.origin).host, ...init.headers };
    return app.request(`${deps.origin}${path}`, { ...init, method, headers });
  };
  /** Sends a request, a body as JSON. */
  const sendAs = (
    person: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    send(person, method, path, {
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return { app, send, sendAs };
};

/** A browser without JavaScript: signed in as someone, with a language. */
export const browser = async (deps: TestDeps, person: string | undefined, lang = 'en') => {
  const app = pagesApp(deps);
  const cookies = [`language=${lang}`];
  if (person) cookies.push(`session=${await deps.sessions.create(person, deps.now())}`);
  const header = { cookie: cookies.join('; ') };
  return {
    get: async (path: string) => app.request(path, { headers: header }),
    page: async (path: string) => (await app.request(path, { headers: header })).text(),
    post: async (path: string, form: Record<string, string | string[]>) => {
      const body = new URLSearchParams(
        Object.entries(form).flatMap(([name, value]) =>
          [value].flat().map((item): [string, string] => [name, item]),
        ),
      );
      return app.request(path, { method: 'POST', headers: header, body });
    },
  };
};
