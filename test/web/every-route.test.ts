import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import type { IdentityProvider, SignInAttempts } from '#domain/sign-in/sign-in.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { createApp } from '#web/app.tsx';
import type { WebAsset } from '#web/deps.ts';
import type { Env } from '#web/env.ts';
import { localSignIn } from '#web/sign-in/local.tsx';
import { oidcSignIn } from '#web/sign-in/oidc.tsx';
import { plan as basePlan } from './plan.ts';
import { calmTexts, seedWaiting } from './seed.ts';
import { testDeps } from './support.ts';

const someone = (id: string, role: 'legal' | 'spokesperson') => ({
  id,
  name: `${id} Ny`,
  role: 'Ny',
  email: `${id}@malarvatten.example`,
  roles: [role],
  languages: ['sv', 'en'],
});
const plan = CheckedPlan.parse({
  ...basePlan,
  people: [...basePlan.people, someone('lisa', 'legal'), someone('ulla', 'spokesperson')],
});

/** Who tries: nobody who is signed in, a writer, who is asked, a reviewer, an admin, a spokesperson without mandate. */
const people = ['nobody', 'karin', 'anna', 'lisa', 'adam', 'ulla'] as const;
type Someone = (typeof people)[number];

/** Who has no need of what is not published, such as what the incident is about. */
const outsiders: readonly Someone[] = ['nobody', 'adam'];
const SECRET = 'Norrby';

/** Whom a route lets in. */
const rules = {
  public: people,
  signedIn: ['karin', 'anna', 'lisa', 'adam', 'ulla'],
  insider: ['karin', 'anna', 'lisa', 'ulla'],
  writer: ['karin'],
  /** The one who is asked about the statement. */
  asked: ['anna'],
  writerOrAsked: ['karin', 'anna'],
  /** Whoever the plan may ask at all. */
  everAsked: ['anna', 'lisa'],
  /** The one whom it is about (here Anna), and admins. */
  ownerOrAdmin: ['anna', 'adam'],
  admin: ['adam'],
} satisfies Record<string, readonly Someone[]>;

/** What the requests are about: a statement that waits for Anna. */
type Waiting = Awaited<ReturnType<typeof seedWaiting>>;
type Send = (waiting: Waiting) => object;

interface Rule {
  lets: keyof typeof rules;
  /** The body, JSON for the API and a form for pages: whole, so that it is not what is refused. */
  send?: Send;
}

const to = (lets: Rule['lets'], send?: Send): Rule => ({ lets, ...(send && { send }) });

const tomorrow = '2026-11-23T12:00:00.000Z';
const tomorrowTyped = '2026-11-23T12:00';
const typed = calmTexts.map(({ channel, title, text }) => ({ channel, title, text }));
const version: Send = ({ hash }) => ({ baseHash: hash, texts: typed });
const words: Send = ({ hash }) => ({
  baseHash: hash,
  ...Object.fromEntries(typed.map(({ channel, text }) => [`${channel}.text`, text])),
  'newsroom.title': typed[0]?.title,
});
const approval: Send = ({ hash }) => ({ decision: 'approve', hash });
const receipt: Send = () => ({ channel: 'x', url: 'https://x.example/1' });
const incident: Send = () => ({ title: 'Strömavbrott', summary: 'Det är mörkt.', severity: 2 });
const fact: Send = () => ({ text: 'Pumpen är lagad.', status: 'confirmed' });
const withdrawal: Send = () => ({ status: 'withdrawn' });
const asking = { kind: 'holding', language: 'sv' };

const table: Record<string, Rule> = {
  'GET /assets/:name': to('public'),
  'GET /api/health': to('public'),
  'GET /api/openapi.json': to('public'),
  'GET /api/me': to('signedIn'),
  'GET /api/plan': to('signedIn'),
  'GET /api/plan/journal': to('signedIn'),
  'GET /api/mandates': to('signedIn'),
  'POST /api/handovers': to('everAsked', () => ({ until: tomorrow })),
  'POST /api/handovers/end': to('everAsked'),
  'GET /api/incidents': to('insider'),
  'POST /api/incidents': to('writer', incident),
  'GET /api/incidents/:id': to('insider'),
  'PATCH /api/incidents/:id': to('writer', () => ({ harm: false })),
  'POST /api/incidents/:id/facts': to('writer', fact),
  'PATCH /api/incidents/:id/facts/:factId': to('writer', withdrawal),
  'GET /api/incidents/:id/journal': to('insider'),
  'POST /api/incidents/:id/statements': to('writer', () => ({
    ...asking,
    channels: ['newsroom'],
    nextUpdateAt: tomorrow,
  })),
  'POST /api/incidents/:id/tone-check': to('insider', () => ({ ...asking, texts: typed })),
  'GET /api/statements': to('insider'),
  'GET /api/statements/:id': to('insider'),
  'GET /api/statements/:id/journal': to('insider'),
  'POST /api/statements/:id/tone-check': to('insider', () => ({ texts: typed })),
  'POST /api/statements/:id/versions': to('writerOrAsked', version),
  'POST /api/statements/:id/decision': to('asked', approval),
  'POST /api/statements/:id/challenge': to('insider', approval),
  'POST /api/statements/:id/receipts': to('writer', receipt),
  'POST /api/statements/:id/withdraw': to('writer'),
  'POST /api/statements/:id/retry': to('writer'),
  'POST /api/statements/:id/ask-next': to('writerOrAsked'),
  'POST /api/tone-check': to('signedIn', () => ({
    text: 'Hej.',
    brief: { ...asking, channel: 'x' },
  })),
  'GET /sign-in': to('public'),
  'POST /sign-in/local': to('public', () => ({ person: 'anna' })),
  'GET /sign-in/start': to('public'),
  'GET /sign-in/callback': to('public'),
  'GET /sign-in/signed-out': to('public'),
  'POST /sign-out': to('public'),
  'GET /': to('signedIn'),
  'POST /language': to('public', () => ({ language: 'sv' })),
  'GET /desk': to('writer'),
  'GET /desk/incidents': to('writer'),
  'GET /desk/incidents/new': to('writer'),
  'POST /desk/incidents/new': to('writer', incident),
  'GET /desk/incidents/:id': to('writer'),
  'GET /desk/incidents/:id/edit': to('writer'),
  'POST /desk/incidents/:id/edit': to('writer', incident),
  'POST /desk/incidents/:id/facts': to('writer', fact),
  'POST /desk/incidents/:id/facts/:factId': to('writer', withdrawal),
  'GET /desk/incidents/:id/statements/new': to('writer'),
  'POST /desk/incidents/:id/statements/new': to('writer', () => ({
    ...asking,
    channels: 'newsroom',
    nextUpdateAt: tomorrowTyped,
  })),
  'GET /desk/statements': to('writer'),
  'GET /desk/statements/:id': to('writer'),
  'GET /desk/statements/:id/edit': to('writer'),
  'POST /desk/statements/:id/edit': to('writer', words),
  'GET /desk/statements/:id/withdraw': to('writer'),
  'POST /desk/statements/:id/withdraw': to('writer'),
  'POST /desk/statements/:id/ask-next': to('writer'),
  'POST /desk/statements/:id/retry': to('writer'),
  'POST /desk/statements/:id/receipts': to('writer', receipt),
  'GET /approve': to('signedIn'),
  'GET /approve/:id': to('asked'),
  'POST /approve/:id/decision': to('asked', approval),
  'POST /approve/:id/ask-next': to('writerOrAsked'),
  'GET /approve/:id/edit': to('writerOrAsked'),
  'POST /approve/:id/edit': to('writerOrAsked', words),
  'GET /mandates': to('signedIn'),
  'POST /mandates/hand-over': to('everAsked', () => ({ until: tomorrowTyped })),
  'POST /mandates/take-back': to('everAsked'),
  'GET /guidelines': to('signedIn'),
  'GET /guidelines/:rule': to('signedIn'),
  'GET /account': to('signedIn'),
  'POST /account/sessions/end': to('signedIn', () => ({ session: 'none' })),
  'POST /account/sessions/end-all': to('signedIn'),
  'POST /account/sessions/end-theirs': to('admin', () => ({ owner: 'anna' })),
  'GET /account/passkeys': to('admin'),
  'POST /account/passkeys': to('signedIn', () => ({ name: 'Telefonen' })),
  'POST /account/passkeys/options': to('signedIn'),
  'POST /account/passkeys/revoke': to('ownerOrAdmin', () => ({ owner: 'anna', key: 'none' })),
};

const provider: IdentityProvider = {
  begin: async () => ok({ url: 'https://id.example/', state: 's', nonce: 'n', verifier: 'v' }),
  finish: async () => refuse({ type: 'refused' }),
  signOutUrl: async () => 'https://id.example/out',
};
const attempts: SignInAttempts = { put: async () => {}, take: async () => undefined };

/** All pages and the API, with both ways to sign in, and a statement that waits for Anna. */
const begin = async (shared: { assets?: Readonly<Record<string, WebAsset>> } = {}) => {
  const deps = testDeps({ plan, ...shared });
  const signIn = new Hono<Env>()
    .route('/', localSignIn(deps))
    .route('/', oidcSignIn({ ...deps, provider, attempts }));
  const app = createApp(deps, { signIn });
  const waiting = await seedWaiting(deps);
  await deps.journal.append(planJournal, PLAN_ID, 'talan', (state) => ok(planSeen(state, plan)));
  return { deps, app, waiting, tokens: new Map<Someone, string>() };
};
type World = Awaited<ReturnType<typeof begin>>;

const world = await begin();
const all = world.app.routes.map(({ method, path }) => ({ method, path }));
const routes = [
  ...new Set(all.flatMap(({ method, path }) => (method === 'ALL' ? [] : `${method} ${path}`))),
];
const parts = (route: string) => {
  const [method = '', path = ''] = route.split(' ');
  return { method, path };
};
const paths = [...new Set(routes.map((route) => parts(route).path))];

const addressOf = (path: string, { waiting }: World): string =>
  path
    .replace(':id', path.includes('/incidents/') ? waiting.incident.id : waiting.id)
    .replace(':factId', 'f1')
    .replace(':name', 'talan.css')
    .replace(':rule', 'residue');

// One session for each, unless they have ended it.
const tokenOf = async ({ deps, tokens }: World, by: Someone): Promise<string> => {
  const known = tokens.get(by);
  if (known && (await deps.sessions.find(known, deps.now()))) return known;
  const token = await deps.sessions.create(by, deps.now());
  tokens.set(by, token);
  return token;
};

const call = async (here: World, by: Someone, method: string, path: string, send?: Send) => {
  const { deps, app, waiting } = here;
  const session = by === 'nobody' ? '' : `session=${await tokenOf(here, by)}; `;
  const fields = Object.entries(send?.(waiting) ?? {});
  const body = path.startsWith('/api/')
    ? JSON.stringify(Object.fromEntries(fields))
    : new URLSearchParams(fields.map(([name, value]): [string, string] => [name, `${value}`]));
  return app.request(`${deps.origin}${addressOf(path, here)}`, {
    method,
    headers: { cookie: `${session}language=en`, host: new URL(deps.origin).host },
    ...(method !== 'GET' && method !== 'HEAD' && { body }),
  });
};

const cameTo = ({ status, headers }: Response): string => {
  const isSentToSignIn = headers.get('location')?.startsWith('/sign-in?') ?? false;
  if (status === 401 || isSentToSignIn) return 'signs in first';
  if (status === 403 || status === 404) return 'is refused';
  return status < 500 ? 'is in' : 'breaks it';
};

const shouldComeTo = (by: Someone, { lets }: Rule): string => {
  const within: readonly Someone[] = rules[lets];
  if (within.includes(by)) return 'is in';
  return by === 'nobody' ? 'signs in first' : 'is refused';
};

describe('every route of the web app', () => {
  it('has a rule, and every rule its route', () => {
    expect(routes.toSorted()).toEqual(Object.keys(table).toSorted());
    // What answers all methods is middleware, which lets every request go on.
    const wild = all.filter(({ method }) => method === 'ALL').map(({ path }) => path);
    expect(new Set(wild)).toEqual(new Set(['/*']));
  });

  it.each(Object.entries(table))(
    '%s lets in whom its rule names, nobody else',
    async (route, rule) => {
      const { method, path } = parts(route);
      const here = method === 'GET' ? world : await begin({ assets: world.deps.assets });
      const sends = JSON.stringify(rule.send?.(here.waiting) ?? '').includes(SECRET);
      // Whoever is let in comes last: what they do may end the question.
      const inOrder = people.toSorted((a, b) =>
        shouldComeTo(b, rule).localeCompare(shouldComeTo(a, rule)),
      );
      for (const by of inOrder) {
        const answer = await call(here, by, method, path, rule.send);
        expect([by, cameTo(answer)]).toEqual([by, shouldComeTo(by, rule)]);
        if (outsiders.includes(by) && !sends) expect(await answer.text()).not.toContain(SECRET);
      }
    },
  );

  it('answers no other method, and nothing happens then', async () => {
    const happened = watch(world);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const path of paths.filter((each) => !table[`${method} ${each}`])) {
        const { status } = await call(world, 'anna', method, path, approval);
        expect([method, path, status]).toEqual([method, path, 404]);
      }
    }
    expect(happened).toEqual([]);
  });
});

/** Notes what changes a journal, starts or wakes a run, gives out a nonce, tells or signs someone out. */
const watch = ({ deps }: World): string[] => {
  const happened: string[] = [];
  const note = (on: object, ...names: string[]) => {
    for (const name of names) {
      const real = Reflect.get(on, name);
      Reflect.set(on, name, (...given: unknown[]) => {
        happened.push(name);
        return Reflect.apply(real, on, given);
      });
    }
  };
  note(deps.journal, 'append');
  note(deps.workflow, 'start', 'wake');
  note(deps.tokens, 'put', 'spend');
  note(deps.nonces, 'create', 'spend');
  note(deps.keyNotifier, 'tell');
  note(deps.sessions, 'end', 'endOne', 'endAll');
  return happened;
};

describe('a link that a mail scanner, a preview, prefetch or the back button opens', () => {
  const pages = routes.map(parts).filter(({ method }) => method === 'GET');
  const happened = watch(world);

  // In the browser of the one who is asked: nobody could decide more.
  it.each(pages.flatMap(({ path }) => [`GET ${path}`, `HEAD ${path}`]))(
    '%s decides nothing and leaves every journal as it is',
    async (route) => {
      const { method, path } = parts(route);
      happened.length = 0;
      expect((await call(world, 'anna', method, path)).status).toBeLessThan(500);
      expect(happened).toEqual([]);
    },
  );
});
