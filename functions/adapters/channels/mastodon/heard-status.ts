import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { wordsOrPictures } from '#domain/source/pictures.ts';
import type { Asked, Said } from '#domain/source/source.ts';
import { sha256 } from '#domain/values/canonical.ts';
import type { VersionAt } from '../http/fresh.ts';
import { Status, urlOf } from './status.ts';

/** Who wrote a status, as the API's `Account` entity has it. */
export const Account = z.object({
  id: z.string(),
  acct: z.string(),
  display_name: z.string().default(''),
});

/** A status of someone else, with what it says; more is in it. */
export const HeardStatus = Status.extend({
  account: Account,
  created_at: z.iso.datetime({ offset: true }),
  content: z.string(),
  language: z.string().nullish(),
  edited_at: z.string().nullish(),
  visibility: z.string(),
  media_attachments: z.array(z.object({ description: z.string().nullish() })).default([]),
});
export type HeardStatus = z.infer<typeof HeardStatus>;

const MARK_CHARACTERS = 12;
const VERSION_CHARACTERS = 6;
const MAX_NAME = 200;
const LINE_END = /<br\s*\/?>|<\/p>\s*<p[^>]*>/gi;
const TAG = /<[^>]*>/g;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

// Servers send a few marks of HTML, and escape these characters.
const plain = (content: string): string =>
  content
    .replaceAll(LINE_END, '\n')
    .replaceAll(TAG, '')
    .replaceAll(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/g, (entity) => entities[entity] ?? entity)
    .trim();

/** What a status is known by: what its author has changed is brought again. */
export const versionOf = ({ uri, edited_at }: HeardStatus): VersionAt => ({
  place: sha256(uri).slice(0, MARK_CHARACTERS),
  version: sha256(edited_at ?? '').slice(0, VERSION_CHARACTERS),
});

// Cut in the middle of an emoji it would be no text that is kept.
const nameOf = ({ display_name, acct }: HeardStatus['account']): string =>
  (display_name || acct).slice(0, MAX_NAME).toWellFormed();

/** The address, on the account's server, of the status that one answers. */
export const answeredIn = (
  { in_reply_to_id: answered }: HeardStatus,
  server: string,
): string | undefined => (answered ? `${server}/statuses/${answered}` : undefined);

/** What a status says. */
export const saidIn = (status: HeardStatus, source: string): Said => {
  const { account, content, language: code, media_attachments: pictures } = status;
  const language = code === 'sv' || code === 'en' ? code : undefined;
  const alts = pictures.map(({ description }) => description ?? '');
  return {
    source,
    id: status.uri,
    url: urlOf(status),
    author: { id: account.acct, name: nameOf(account) },
    text: wordsOrPictures(plain(content), alts, language).toWellFormed(),
    language,
    writtenAt: new Date(status.created_at).toISOString(),
    channel: 'mastodon',
  };
};

/** An answer that brings nothing. */
export type Failed = Extract<Asked, { state: 'failed' }>;

/** What a question that was refused or not answered means for who asked it. */
export const failureOf = (no: Refused | Unknown): Failed => {
  if (no.state !== 'refused') return { state: 'failed', why: 'failed' };
  return { state: 'failed', why: no.reason === 'limit' ? 'limit' : 'refused', retryAt: no.retryAt };
};

/** Whether one id is later than another: they are numbers that grow, too long for a number. */
export const isLater = (id: string, than: string): boolean =>
  id.length === than.length ? id > than : id.length > than.length;

/** The latest of ids; undefined where there is none. */
export const latest = (ids: readonly string[]): string | undefined =>
  ids.reduce<string | undefined>(
    (newest, id) => (newest === undefined || isLater(id, newest) ? id : newest),
    undefined,
  );
