import { Hono } from 'hono';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import { commentId } from '#domain/comment/comment-id.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { unsubscribePath } from '#domain/recipients/unsubscribe.ts';
import { colleagueId } from '#domain/sign-in/colleague.ts';
import type { IdentityProvider, SignInAttempts } from '#domain/sign-in/sign-in.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { makeCalendarFeed } from '#web/actions/calendar-feeds.ts';
import { addAction } from '#web/actions/incident-actions.ts';
import { proposeRemoval } from '#web/actions/moderation.ts';
import { createApp } from '#web/app.tsx';
import type { WebAsset } from '#web/deps.ts';
import type { Env } from '#web/env.ts';
import { localSignIn } from '#web/sign-in/local.tsx';
import { oidcSignIn } from '#web/sign-in/oidc.tsx';
import { commentInput, receive } from '../support/comment.ts';
import { plan as basePlan } from './plan.ts';
import { person, seedWaiting } from './seed.ts';
import { calmTexts } from './seed-texts.ts';
import { testDeps } from './support.ts';
import { tellStaff } from './tell-staff.ts';

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
  checklists: [
    {
      id: 'firsthour',
      title: 'Första timmen',
      steps: [{ id: 'callgroup', text: 'Samla krisgruppen', role: 'writer', due: 'PT15M' }],
    },
  ],
  people: [...basePlan.people, someone('lisa', 'legal'), someone('ulla', 'spokesperson')],
});

/** Who tries: nobody who is signed in, a colleague who is not in the plan, a writer, who is asked, a reviewer, an admin, a spokesperson without mandate. */
export const people = ['nobody', 'staff', 'karin', 'anna', 'lisa', 'adam', 'ulla'] as const;
export type Someone = (typeof people)[number];

/** Whom a route lets in. */
export const rules = {
  public: people,
  /** Whoever reads what staff are told. */
  reader: ['staff', 'karin', 'anna', 'lisa', 'adam', 'ulla'],
  signedIn: ['karin', 'anna', 'lisa', 'adam', 'ulla'],
  insider: ['karin', 'anna', 'lisa', 'ulla'],
  writer: ['karin'],
  writerOrLawyer: ['karin', 'lisa'],
  /** The one who is asked about the statement. */
  asked: ['anna'],
  writerOrAsked: ['karin', 'anna'],
  writerOrAdmin: ['karin', 'adam'],
  /** Whoever the plan may ask at all. */
  everAsked: ['anna', 'lisa'],
  /** Those whose role lets them be asked. */
  mayBeAsked: ['anna', 'lisa', 'ulla'],
  /** Who is in the crisis group and may read what happened. */
  inGroup: ['karin', 'anna'],
  /** Writers, and whoever sees to it (here Anna). */
  ownerOrWriter: ['karin', 'anna'],
  /** The one whom it is about (here Anna), and admins. */
  ownerOrAdmin: ['anna', 'adam'],
  admin: ['adam'],
  /** Nobody by their session: whoever sends signs the call. */
  sender: [],
} satisfies Record<string, readonly Someone[]>;

/** What the requests are about: a statement that waits for Anna. */
type Waiting = Awaited<ReturnType<typeof seedWaiting>>;
export type Send = (waiting: Waiting) => object;

export interface Rule {
  lets: keyof typeof rules;
  /** The body, JSON for the API and a form for pages: whole, so that it is not what is refused. */
  send?: Send;
}

const to = (lets: Rule['lets'], send?: Send): Rule => ({ lets, ...(send && { send }) });

const tomorrow = '2026-11-23T12:00:00.000Z';
const tomorrowTyped = '2026-11-23T12:00';
const typed = calmTexts.map(({ channel, title, text }) => ({ channel, title, text }));
const version: Send = ({ hash }) => ({ hash, texts: typed });
const words: Send = ({ hash }) => ({
  hash,
  ...Object.fromEntries(typed.map(({ channel, text }) => [`${channel}.text`, text])),
  'newsroom.title': typed[0]?.title,
});
/** Approves the words that wait for Anna. */
export const approval: Send = ({ hash }) => ({ decision: 'approve', hash });
const replanning: Send = ({ hash }) => ({ hash, at: tomorrow });
const plannedPost: Send = () => ({
  planner: 'other',
  channel: 'facebook',
  text: 'Glad midsommar!',
  at: tomorrow,
  url: 'https://exempel.example/plan/1',
});
const typedPost: Send = () => ({
  language: 'sv',
  channels: 'x',
  author: 'me',
  publishAt: tomorrowTyped,
  'own.x.text': 'Simhallen har öppet i jul.',
});
const unposted: Send = () => ({ channel: 'x', reason: 'Vi tog det på telefon.' });
const keptQuotes: Send = ({ hash }) => ({ hash, quoted: hash, reason: 'Det är vår varning.' });
const receipt: Send = () => ({ channel: 'x', url: 'https://x.com/exempel/1' });
// All that was lowered until now.
const agreement = { until: '2100-01-01T00:00:00.000Z' };
const incident: Send = () => ({ title: 'Strömavbrott', summary: 'Det är mörkt.', severity: 2 });
const fact: Send = () => ({ text: 'Pumpen är lagad.', status: 'confirmed' });
const action: Send = () => ({
  cause: 'Larmet nådde en person.',
  change: 'Larmet ringer två.',
  owner: 'anna',
  dueAt: tomorrow,
});
const typedAction =
  (id: string): Send =>
  () => ({
    [`action.${id}.cause`]: 'Larmet nådde en person.',
    [`action.${id}.change`]: 'Larmet ringer två.',
    [`action.${id}.owner`]: 'anna',
    [`action.${id}.dueAt`]: tomorrowTyped,
  });
const note: Send = ({ incident: { id } }) => ({
  stream: `incident#${id}`,
  seq: 1,
  note: 'Ringt in.',
});
const typedNote: Send = ({ incident: { id } }) => ({
  stream: `incident#${id}`,
  seq: 1,
  [`note.incident-${id}-1`]: 'Ringt in.',
});
const withdrawal: Send = () => ({ status: 'withdrawn' });
const asking = { kind: 'holding', language: 'sv' };

/** Whom each route lets in. */
export const table: Record<string, Rule> = {
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
  'PATCH /api/incidents/:id': to('writer', () => ({ harm: [] })),
  'POST /api/incidents/:id/agree-to-lowering': to('mayBeAsked', () => agreement),
  'GET /api/incidents/:id/promises': to('insider'),
  'POST /api/incidents/:id/resolve': to('writer'),
  'POST /api/incidents/:id/reactivate': to('writer'),
  'POST /api/incidents/:id/close': to('writer'),
  'POST /api/incidents/:id/cancel': to('writer'),
  'POST /api/incidents/:id/facts': to('writer', fact),
  'PATCH /api/incidents/:id/facts/:factId': to('writer', withdrawal),
  'POST /api/incidents/:id/actions': to('writer', action),
  'PATCH /api/incidents/:id/actions/:actionId': to('ownerOrWriter', () => ({
    change: 'Larmet ringer två personer.',
  })),
  'GET /api/incidents/:id/review': to('insider'),
  'POST /api/incidents/:id/review': to('writer', () => ({ signedNone: true, reason: 'Övning.' })),
  'POST /api/incidents/:id/review/answers': to('inGroup', () => ({
    answers: { helped: 'Listan.' },
  })),
  'POST /api/incidents/:id/review/notes': to('insider', note),
  'GET /api/incidents/:id/checklist': to('insider'),
  'POST /api/incidents/:id/checklist/:step': to('insider', () => ({ done: true })),
  'POST /desk/incidents/:id/checklist/:step': to('insider', () => ({ do: 'done' })),
  'GET /api/incidents/:id/journal': to('insider'),
  'POST /api/incidents/:id/statements': to('writer', () => ({
    ...asking,
    channels: ['newsroom'],
    nextUpdateAt: tomorrow,
  })),
  'POST /api/incidents/:id/tone-check': to('insider', () => ({ ...asking, texts: typed })),
  'GET /api/incidents/:id/comments': to('insider'),
  'GET /api/comments': to('insider'),
  'POST /api/comments': to('writer', () => ({
    way: 'phone',
    text: 'När kommer vattnet?',
    writtenAt: '2026-11-22T12:00:00Z',
  })),
  'GET /api/comments/:id': to('insider'),
  'GET /api/comments/:id/journal': to('insider'),
  'POST /api/comments/:id/claim': to('writer'),
  'POST /api/comments/:id/answer': to('writer', ({ id }) => ({ statementId: id })),
  'GET /api/incidents/:id/moderation': to('insider'),
  'POST /api/comments/:id/removal': to('writer', () => ({ ground: 'spam', reason: 'Reklam.' })),
  'POST /api/comments/:id/removal/decision': to('writer', () => ({ decision: 'keep' })),
  'POST /api/comments/:id/removal/undo': to('writer'),
  'POST /api/comments/:id/removal/receipt': to('writer', () => ({ onChannel: 'hidden' })),
  'GET /api/comments/:id/removal': to('insider'),
  'POST /api/comments/:id/answer/receipt': to('writer', () => ({ state: 'not-sent' })),
  'POST /api/incidents/:id/answers': to('writer', ({ id }) => ({
    familyId: id,
    comments: [id],
  })),
  'POST /api/comments/:id/hand-over': to('writer', () => ({ to: 'Kundtjänst', way: 'mail' })),
  'POST /api/comments/:id/no-reply': to('writer', () => ({ reason: 'thanks' })),
  'POST /api/comments/:id/reopen': to('writer', () => ({ reason: 'Mer att säga.' })),
  'POST /api/comments/:id/urgent': to('writer', () => ({ urgent: true })),
  'POST /api/comments/:id/assign': to('writer', () => ({ incidentId: null })),
  'GET /api/statements': to('insider'),
  'GET /api/freeze': to('insider'),
  'POST /api/thaw': to('asked', ({ incident: { id } }) => ({ incidentId: id })),
  'GET /api/planned': to('insider'),
  'POST /api/planned': to('writer', plannedPost),
  'POST /api/planned/:id/receipt': to('writer', () => ({ state: 'frozen' })),
  'GET /api/calendar-feeds': to('writerOrAdmin'),
  'POST /api/calendar-feeds': to('writer', () => ({ language: 'sv' })),
  'POST /api/calendar-feeds/:id/revoke': to('writerOrAdmin'),
  'POST /api/posts': to('writer', () => ({
    language: 'sv',
    channels: ['newsroom'],
    publishAt: '2099-01-01T09:00:00Z',
    texts: typed.filter(({ channel }) => channel === 'newsroom'),
  })),
  'POST /api/replies': to('writer', () => ({
    commentId: commentId(commentInput()),
    language: 'sv',
    channels: ['bluesky'],
    texts: [{ channel: 'bluesky', text: 'Koka vattnet.' }],
  })),
  'GET /api/statements/:id': to('insider'),
  'GET /api/statements/:id/journal': to('insider'),
  'POST /api/statements/:id/tone-check': to('insider', () => ({ texts: typed })),
  'POST /api/statements/:id/versions': to('writerOrAsked', version),
  'POST /api/statements/:id/decision': to('asked', approval),
  'POST /api/statements/:id/replan': to('asked', replanning),
  'POST /api/statements/:id/challenge': to('insider', approval),
  'POST /api/statements/:id/receipts': to('writer', receipt),
  'POST /api/statements/:id/keep-quotes': to('asked', keptQuotes),
  'POST /api/statements/:id/not-posted': to('writer', unposted),
  'POST /api/statements/:id/withdraw': to('writer'),
  'POST /api/statements/:id/retry': to('writer'),
  'POST /api/statements/:id/ask-next': to('writerOrAsked'),
  'POST /api/statements/:id/call-first': to('asked'),
  'GET /api/alerts': to('insider'),
  'GET /api/alerts/:id/journal': to('insider'),
  'POST /api/alerts/:id/mute': to('writer', () => ({ until: tomorrow, reason: 'Vi vet.' })),
  'GET /api/channels': to('insider'),
  'GET /api/trust': to('insider'),
  'GET /api/sources': to('insider'),
  'GET /api/topics': to('insider'),
  'GET /api/topics/:id/volume': to('insider'),
  'GET /api/mentions': to('insider'),
  'POST /api/intake': to('sender'),
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
  'GET /unsubscribe/:channel/:id/:proof': to('public'),
  'POST /unsubscribe/:channel/:id/:proof': to('public'),
  'GET /': to('reader'),
  'POST /language': to('public', () => ({ language: 'sv' })),
  'GET /desk': to('writer'),
  'GET /desk/watch': to('writer'),
  'POST /desk/watch/:id/mute': to('writer', () => ({
    until: tomorrowTyped,
    reason: 'Vi vet.',
  })),
  'GET /desk/channels': to('insider'),
  'GET /desk/incidents': to('insider'),
  'GET /desk/incidents/new': to('writer'),
  'POST /desk/incidents/new': to('writer', incident),
  'GET /desk/incidents/:id': to('insider'),
  'POST /desk/incidents/:id/agree-to-lowering': to('mayBeAsked', () => agreement),
  'POST /desk/incidents/:id/legal-caution': to('writerOrLawyer', () => ({ legalHold: 'yes' })),
  'GET /desk/incidents/:id/edit': to('writer'),
  'POST /desk/incidents/:id/edit': to('writer', incident),
  'POST /desk/incidents/:id/resolve': to('writer'),
  'POST /desk/incidents/:id/reactivate': to('writer'),
  'POST /desk/incidents/:id/close': to('writer'),
  'POST /desk/incidents/:id/cancel': to('writer'),
  'POST /desk/incidents/:id/facts': to('writer', fact),
  'POST /desk/incidents/:id/facts/:factId': to('writer', withdrawal),
  'POST /desk/incidents/:id/actions': to('writer', typedAction('new')),
  'POST /desk/incidents/:id/actions/:actionId': to('ownerOrWriter', typedAction('a1')),
  'GET /desk/incidents/:id/review': to('insider'),
  'POST /desk/incidents/:id/review': to('writer', () => ({ keep: 'Listan', routine: 'Larmet' })),
  'POST /desk/incidents/:id/review/answers': to('inGroup', () => ({ 'answers.helped': 'Listan.' })),
  'POST /desk/incidents/:id/review/notes': to('insider', typedNote),
  'GET /desk/incidents/:id/review/export': to('insider'),
  'GET /desk/incidents/:id/review/plan.diff': to('insider'),
  'GET /desk/incidents/:id/statements/new': to('writer'),
  'POST /desk/incidents/:id/statements/new': to('writer', () => ({
    ...asking,
    channels: 'newsroom',
    nextUpdateAt: tomorrowTyped,
  })),
  'GET /desk/removals': to('insider'),
  'GET /desk/trust': to('insider'),
  'GET /desk/trust/:place': to('insider'),
  'GET /desk/inbox': to('insider'),
  'GET /desk/inbox/:id': to('insider'),
  'GET /desk/inbox/new': to('writer'),
  'POST /desk/inbox/new': to('writer', () => ({
    came: 'phone',
    said: 'När kommer vattnet?',
    language: 'sv',
    writtenAt: '2026-11-22T12:00',
  })),
  'POST /desk/inbox/:id/reply': to('writer', () => ({ text: 'Tack, vi svarar i kväll.' })),
  'POST /desk/inbox/:id/family': to('writer', () => ({ text: 'Koka vattnet tills vidare.' })),
  'POST /desk/inbox/:id/answer': to('writer', ({ id }) => ({ familyId: id })),
  'POST /desk/inbox/:id/answer-receipt': to('writer', () => ({ state: 'not-sent' })),
  'GET /desk/inbox/:id/several': to('writer'),
  'POST /desk/inbox/:id/several': to('writer', ({ id }) => ({ familyId: id, comments: id })),
  'POST /desk/inbox/:id/hand-over': to('writer', () => ({ to: 'Kundtjänst', way: 'mail' })),
  'POST /desk/inbox/:id/no-reply': to('writer', () => ({ reason: 'thanks' })),
  'POST /desk/inbox/:id/reopen': to('writer', () => ({ reason: 'Mer att säga.' })),
  'POST /desk/inbox/:id/removal': to('writer', () => ({ ground: 'spam', reason: 'Reklam.' })),
  'POST /desk/inbox/:id/removal-decision': to('writer', () => ({ decision: 'keep' })),
  'POST /desk/inbox/:id/removal-undo': to('writer'),
  'POST /desk/inbox/:id/removed-words': to('writerOrLawyer'),
  'POST /desk/inbox/:id/removal-receipt': to('writer', () => ({ onChannel: 'hidden' })),
  'POST /desk/inbox/:id/author-told': to('writer', () => ({ authorTold: 'sent' })),
  'POST /desk/inbox/:id/urgent': to('writer', () => ({ urgent: 'yes' })),
  'POST /desk/inbox/:id/assign': to('writer', () => ({ incidentId: 'none' })),
  'GET /desk/statements': to('insider'),
  'GET /desk/planned': to('insider'),
  'GET /desk/planned/:id/picture': to('insider'),
  'GET /desk/planned/thaw': to('asked'),
  'POST /desk/planned/thaw/ask': to('writer', ({ incident: { id } }) => ({ incidentId: id })),
  'POST /desk/planned/thaw': to('asked', ({ incident: { id } }) => ({ incidentId: id })),
  'GET /desk/planned/elsewhere': to('writer'),
  'POST /desk/planned/elsewhere': to('writer', () => ({
    planner: 'other',
    channel: 'facebook',
    postText: 'Glad midsommar!',
    at: tomorrowTyped,
    postUrl: 'https://exempel.example/plan/1',
  })),
  'POST /desk/planned/:id/receipt': to('writer', () => ({ state: 'frozen' })),
  'GET /calendar/:name': to('public'),
  'GET /desk/planned/feed': to('writerOrAdmin'),
  'POST /desk/planned/feed': to('writer'),
  'POST /desk/planned/feed/:id/revoke': to('writerOrAdmin'),
  'GET /desk/posts/new': to('writer'),
  'POST /desk/posts/new': to('writer', typedPost),
  'GET /desk/print': to('insider'),
  'GET /desk/print/offline': to('insider'),
  'GET /desk/print/:sheet': to('insider'),
  'GET /desk/statements/:id': to('insider'),
  'GET /desk/statements/:id/record': to('insider'),
  'GET /desk/statements/:id/journal': to('insider'),
  'GET /desk/statements/:id/edit': to('writer'),
  'POST /desk/statements/:id/edit': to('writer', words),
  'GET /desk/statements/:id/withdraw': to('writer'),
  'POST /desk/statements/:id/withdraw': to('writer'),
  'POST /desk/statements/:id/ask-next': to('writer'),
  'POST /desk/statements/:id/retry': to('writer'),
  'POST /desk/statements/:id/replan': to('asked', ({ hash }) => ({ hash, at: tomorrowTyped })),
  'POST /desk/statements/:id/receipts': to('writer', receipt),
  'POST /desk/statements/:id/keep-quotes': to('asked', keptQuotes),
  'POST /desk/statements/:id/not-posted': to('writer', unposted),
  'GET /approve': to('signedIn'),
  'GET /approve/:id': to('asked'),
  'POST /approve/:id/decision': to('asked', approval),
  'POST /approve/:id/ask-next': to('writerOrAsked'),
  'POST /approve/:id/call-first': to('asked'),
  'GET /approve/:id/why': to('insider'),
  'GET /approve/:id/edit': to('writerOrAsked'),
  'POST /approve/:id/edit': to('writerOrAsked', words),
  'GET /admin': to('admin'),
  'POST /admin/test-mail': to('admin'),
  'GET /admin/journals': to('admin'),
  'GET /staff': to('reader'),
  'POST /staff': to('reader', () => ({ q: 'vatten' })),
  'POST /staff/:id/read': to('reader'),
  'POST /api/statements/:id/read': to('reader'),
  'POST /api/staff/search': to('reader', () => ({ q: 'vatten' })),
  'GET /search': to('insider'),
  'POST /search': to('insider', () => ({ q: 'vatten' })),
  'GET /mandates': to('signedIn'),
  'POST /mandates/hand-over': to('everAsked', () => ({ until: tomorrowTyped })),
  'POST /mandates/take-back': to('everAsked'),
  'GET /guidelines': to('signedIn'),
  'GET /guidelines/:rule': to('signedIn'),
  'GET /help/:role': to('signedIn'),
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

const alert: AlertEvent = {
  type: 'raised',
  data: {
    ...{ id: 'a1', topic: 'water', why: 'above-usual', level: 'notice' },
    ...{ seen: 31, usual: 4, most: 9, window: 60 },
  },
  words: { examples: [] },
};

const plannedElsewhere: PlannedEvent = {
  type: 'planned-entered',
  data: { id: 'p1', planner: 'other', channel: 'facebook', at: tomorrow },
  words: { text: 'Glad midsommar!' },
};

const learned: IncidentEvent = {
  type: 'reviewed',
  data: { signedNone: false },
  words: { keep: [], change: [{ about: 'routine', text: 'Två i jour.', planDiff: '+ dan' }] },
};

const plannedPicture: PlannedEvent = {
  type: 'planned-pictured',
  data: {},
  words: {
    pictures: [{ url: 'https://a.example/1.png', sha256: '0'.repeat(64), type: 'image/png' }],
  },
};

/** All pages and the API, with both ways to sign in, and a statement that waits for Anna. */
export const begin = async (shared: { assets?: Readonly<Record<string, WebAsset>> } = {}) => {
  const deps = testDeps({ plan, ...shared });
  const signIn = new Hono<Env>()
    .route('/', localSignIn(deps))
    .route('/', oidcSignIn({ ...deps, provider, attempts, newSecret: () => 'secret' }));
  const app = createApp(deps, { signIn });
  const waiting = await seedWaiting(deps);
  await addAction(deps, person('karin'), waiting.incident.id, {
    cause: 'Larmet nådde en person.',
    change: 'Larmet ringer två.',
    owner: 'anna',
    dueAt: tomorrow,
  });
  await deps.journal.append(incidentJournal, waiting.incident.id, 'karin', () => ok([learned]));
  await deps.journal.append(planJournal, PLAN_ID, 'talan', (state) => ok(planSeen(state, plan)));
  const told = await tellStaff(deps, waiting.incident.id, 'Vi arbetar med felet.');
  const comment = await receive(deps, { statementId: waiting.id });
  const spam = { ground: 'spam', reason: 'Reklam.' };
  await proposeRemoval(deps, person('karin'), comment.id, spam);
  await deps.journal.append(plannedJournal, 'p1', 'karin', () =>
    ok([plannedElsewhere, plannedPicture]),
  );
  await deps.journal.append(alertJournal, 'a1', 'talan', () => ok([alert]));
  const unsubscribe = await unsubscribePath(deps.mark, 'press', 'a'.repeat(64));
  const feed = await makeCalendarFeed(deps, person('karin'), 'sv');
  const calendar = feed.ok ? new URL(feed.value.url).pathname : '';
  const tokens = new Map<Someone, string>();
  return { deps, app, waiting, told, comment, unsubscribe, calendar, tokens };
};
export type World = Awaited<ReturnType<typeof begin>>;

/** Method and path of a route of the table. */
export const parts = (route: string) => {
  const [method = '', path = ''] = route.split(' ');
  return { method, path };
};

const idIn = (path: string, { waiting, told, comment }: World): string => {
  if (path.endsWith('/read')) return told;
  if (/\/(?:comments|inbox)\/:id/.test(path)) return comment.id;
  return path.includes('/incidents/') ? waiting.incident.id : waiting.id;
};

const addressOf = (path: string, world: World): string =>
  path
    .replace(/^\/unsubscribe\/.*/, world.unsubscribe)
    .replace(/^\/calendar\/.*/, world.calendar)
    .replace('/alerts/:id', '/alerts/a1')
    .replace('/watch/:id', '/watch/a1')
    .replace('/planned/:id', '/planned/p1')
    .replace('/topics/:id', '/topics/water')
    .replace('/mentions', '/mentions?topic=water')
    .replace(':id', idIn(path, world))
    .replace(':factId', 'f1')
    .replace(':actionId', 'a1')
    .replace(':channel', 'x')
    .replace(':place', 'x')
    .replace(':step', 'callgroup')
    .replace(':name', 'talan.css')
    .replace(':sheet', 'plan')
    .replace(':rule', 'residue')
    .replace(':role', 'writer');

// One session for each, unless they have ended it.
const tokenOf = async ({ deps, tokens }: World, by: Someone): Promise<string> => {
  const known = tokens.get(by);
  if (known && (await deps.sessions.find(known, deps.now()))) return known;
  const id = by === 'staff' ? colleagueId('someone') : by;
  const token = await deps.sessions.create(id, deps.now());
  tokens.set(by, token);
  return token;
};

/** Sends a request of someone to a path of the table. */
export const call = async (here: World, by: Someone, method: string, path: string, send?: Send) => {
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
