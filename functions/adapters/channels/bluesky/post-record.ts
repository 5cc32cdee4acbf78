import * as z from 'zod';
import type { Publication } from '#domain/publish/publisher.ts';
import { canonicalJson } from '#domain/values/canonical.ts';
import { type Facet, facetsOf } from './facets.ts';

/** The collection that posts lie in, which is also the type of their records. */
export const POSTS = 'app.bsky.feed.post';

/** A record's address and the hash of its content. */
export const StrongRef = z.object({ uri: z.string(), cid: z.string() });
export type StrongRef = z.infer<typeof StrongRef>;

/** Where a reply stands: below which post, and which post began the thread. */
export interface Reply {
  root: StrongRef;
  parent: StrongRef;
}

/** A post, as the lexicon `app.bsky.feed.post` has it. */
export interface PostRecord {
  $type: typeof POSTS;
  text: string;
  langs: string[];
  createdAt: string;
  facets?: Facet[];
  reply?: Reply;
}

/** The record of a publication: nothing in it differs between two tries. */
export const recordOf = async (
  { text, language, firstIntendedAt }: Publication,
  reply?: Reply,
): Promise<PostRecord> => {
  const facets = await facetsOf(text);
  return {
    $type: POSTS,
    text,
    langs: [language],
    createdAt: firstIntendedAt,
    ...(facets.length > 0 && { facets }),
    ...(reply && { reply }),
  };
};

const Stored = z.looseObject({ reply: z.unknown().optional() });

/**
 * Whether a stored record says exactly what a publication does. What it stands below is not compared: that
 * names the hash of another post, which may have changed since.
 */
export const isRecordOf = async (value: unknown, publication: Publication): Promise<boolean> => {
  const stored = Stored.safeParse(value);
  if (!stored.success) return false;
  const { reply: _, ...words } = stored.data;
  return canonicalJson(words) === canonicalJson(await recordOf(publication));
};
