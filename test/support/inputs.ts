import type * as z from 'zod';
import { MentionInput } from '#domain/mention/mention.ts';
import { apiRoutes, readerRoutes } from '#web/api/api.ts';

const hash = 'a'.repeat(64);
const at = '2030-01-01T00:00:00Z';
const words = ['a'];
const action = { text: 'a', keys: words };
const shared = {
  title: 'a',
  summary: 'a',
  severity: 1,
  commitments: words,
  contacts: words,
  policies: words,
  protectedNames: words,
  publicAction: action,
};
const fact = { text: 'a', status: 'confirmed', source: 'a', keys: words };
const claim = { text: 'a', keys: words, truthKeys: words };
const texts = [{ channel: 'newsroom', title: 'a', text: 'a' }];
const kind = { kind: 'holding', language: 'sv' };
const improvement = { cause: 'a', change: 'a', owner: 'a', dueAt: at };
const told = ['x/no-shouting'];
const post = { language: 'sv', channels: ['x'], texts: [{ channel: 'x', text: 'a' }], told };
const url = 'https://a.example/';
const signature = {
  credentialId: 'aaaa',
  clientDataJSON: 'aaaa',
  authenticatorData: 'aaaa',
  signature: 'aaaa',
  nonce: 'a',
};

const brief = {
  ...kind,
  channel: 'x',
  organisation: { name: 'a', domains: words, spokespeople: words, publicBody: true },
  facts: [{ id: 'a', ...fact }],
  insideFacts: [{ id: 'a', ...fact }],
  actions: [{ id: 'a', text: 'a', isDone: true }],
  commitments: words,
  policies: words,
  contacts: words,
  protectedNames: words,
  speakers: [{ name: 'a', role: 'a' }],
  hiddenSpokespeople: words,
  publicAction: action,
  claim,
  comment: 'a',
  images: [{ file: 'a', alt: 'a' }],
  quotes: { removed: words, forbidden: words },
  channelLimits: { mastodon: 500 },
  timeZone: 'UTC',
  publishedAt: at,
  nextUpdateAt: at,
  lateSince: at,
};

/** A body with all of its fields, of each call of the API that takes one. */
const bodies: Readonly<Record<string, object>> = {
  'post /incidents': { ...shared, facts: [fact], fromAlert: 'a' },
  'patch /incidents/{id}': shared,
  'post /incidents/{id}/agree-to-lowering': { until: '2026-11-22T09:00:00Z' },
  'post /incidents/{id}/facts': fact,
  'patch /incidents/{id}/facts/{factId}': fact,
  'post /incidents/{id}/actions': improvement,
  'patch /incidents/{id}/actions/{actionId}': { ...improvement, done: true, proof: 'a' },
  'post /incidents/{id}/checklist/{step}': { done: true, proof: 'a' },
  'post /incidents/{id}/review': {
    keep: words,
    change: [{ about: 'routine', text: 'a', planDiff: 'a' }],
    signedNone: true,
    reason: 'a',
  },
  'post /incidents/{id}/review/answers': { answers: { known: 'a' } },
  'post /incidents/{id}/review/notes': { stream: 'a', seq: 1, note: 'a' },
  'post /incidents/{id}/statements': {
    ...kind,
    kind: 'reply',
    channels: ['x'],
    texts: post.texts,
    told,
    nextUpdateAt: at,
    publishAt: at,
    claim,
    comment: 'a',
    instructions: 'a',
    inReplyTo: url,
    translationOf: 'a',
    corrects: 'a',
  },
  'post /statements/{id}/versions': {
    hash,
    texts,
    told,
    variants: ['a', 'b', 'c'],
    nextUpdateAt: at,
    publishAt: at,
  },
  'post /statements/{id}/decision': {
    decision: 'approve',
    hash,
    comment: 'a',
    signature,
    override: [{ rule: 'a', reason: 'a' }],
  },
  'post /statements/{id}/challenge': { decision: 'approve', hash },
  'post /statements/{id}/replan': { at, hash },
  'post /calendar-feeds': { language: 'sv' },
  'post /statements/{id}/receipts': { channel: 'x', state: 'published', url, seenAt: at },
  'post /statements/{id}/keep-quotes': { hash, quoted: hash, reason: 'a' },
  'post /statements/{id}/not-posted': { channel: 'x', reason: 'Vi tog det på telefon.' },
  'post /posts': { ...post, publishAt: at, instructions: 'a', facts: words },
  'post /replies': {
    ...post,
    commentId: 'a',
    family: true,
    variants: ['a', 'b', 'c'],
    instructions: 'a',
  },
  'post /thaw': { incidentId: 'a', posts: [{ id: 'a', do: 'replan', at, hash }], reason: 'a' },
  'post /planned': { planner: 'other', channel: 'x', text: 'a', at, ref: 'a', url },
  'post /planned/{id}/receipt': { state: 'dropped' },
  'post /comments': {
    way: 'channel',
    channel: 'facebook',
    contact: 'a',
    name: 'a',
    text: 'a',
    language: 'sv',
    writtenAt: at,
    url,
    incidentId: 'a',
  },
  'post /comments/{id}/answer': { statementId: 'a' },
  'post /comments/{id}/hand-over': { to: 'a', way: 'mail', note: 'a' },
  'post /comments/{id}/no-reply': { reason: 'other', note: 'a' },
  'post /comments/{id}/reopen': { reason: 'a' },
  'post /comments/{id}/assign': { incidentId: 'a' },
  'post /comments/{id}/urgent': { urgent: true },
  'post /incidents/{id}/answers': { familyId: 'a', comments: words },
  'post /comments/{id}/answer/receipt': { state: 'published', url },
  'post /comments/{id}/removal': { ground: 'a', reason: 'a' },
  'post /comments/{id}/removal/decision': { decision: 'remove', reason: 'a' },
  'post /comments/{id}/removal/receipt': { onChannel: 'hidden', authorTold: 'sent' },
  'post /handovers': { to: 'a', until: at },
  'post /alerts/{id}/mute': { until: at, reason: 'a' },
  'post /staff/search': { q: 'a' },
  'post /tone-check': { title: 'a', text: 'a', brief },
  'post /incidents/{id}/tone-check': { ...kind, texts, nextUpdateAt: at, claim, comment: 'a' },
  'post /statements/{id}/tone-check': { texts, nextUpdateAt: at },
};

const mention = {
  topic: 'a',
  source: 'a',
  id: 'a',
  url,
  author: { id: 'a', name: 'a' },
  text: 'a',
  language: 'sv',
  writtenAt: at,
  channel: 'x',
  addressed: true,
  statementId: 'a',
  inReplyTo: url,
};

/** Everything that a request can hold: its schema, and a body with all of its fields. */
export interface RequestInput {
  /** Method and path. */
  of: string;
  schema: z.ZodType;
  body: object | undefined;
}

const isTaken = ({ def }: z.ZodType): boolean => def.type !== 'unknown' && def.type !== 'optional';

/** The input of each call that takes one; `body` is undefined where none is known here. */
export const requestInputs: readonly RequestInput[] = [
  ...[...apiRoutes, ...readerRoutes]
    .filter(({ body }) => isTaken(body))
    .map(({ method, path, body }) => ({
      of: `${method} ${path}`,
      schema: body,
      body: bodies[`${method} ${path}`],
    })),
  { of: 'post /intake', schema: MentionInput, body: mention },
];

/** Where a field is in a body. */
export type FieldPath = readonly (string | number)[];

/** The fields of a body that hold texts. */
export const textFields = (value: unknown, path: FieldPath = []): FieldPath[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textFields(inner, [...path, key]));
};

/** The objects in a body, itself first; what has names of its own choice is none. */
export const objectsIn = (value: unknown, path: FieldPath = []): FieldPath[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => objectsIn(each, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
};

/** The body with a field that nobody knows in one of its objects. */
export const withUnknown = (value: unknown, [key, ...rest]: FieldPath): unknown => {
  if (key === undefined) return { ...(value as object), unheardOf: 'a' };
  const copy: any = Array.isArray(value) ? [...value] : { ...(value as object) };
  copy[key] = withUnknown(copy[key], rest);
  return copy;
};

/** The body with another text in one of its fields. */
export const withText = (value: unknown, [key, ...rest]: FieldPath, text: string): unknown => {
  if (key === undefined) return text;
  const copy: any = Array.isArray(value) ? [...value] : { ...(value as object) };
  copy[key] = withText(copy[key], rest, text);
  return copy;
};
