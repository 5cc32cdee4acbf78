import { hashOf } from './canonical.ts';

// Enough to tell two values of a field apart; a tag is no proof of anything.
const DIGEST_CHARACTERS = 12;

type Fields = Readonly<Record<string, unknown>>;

const digestOf = (value: unknown): string => hashOf(value ?? null).slice(0, DIGEST_CHARACTERS);

/** Tag of a record's fields as an editor sees them: a short digest of each. Fit for an `ETag`. */
export const fieldTag = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${digestOf(value)}`)
    .join('&');

/** A field that an editor changed while someone else changed it in another way. */
export interface FieldConflict {
  yours: unknown;
  theirs: unknown;
}

/** What an edit changes, by names of fields. */
export interface Edit {
  /** Fields whose values are to be written. */
  changed: readonly string[];
  /** Fields that someone else changed since the editor saw them. */
  conflicts: Readonly<Record<string, FieldConflict>>;
}

/**
 * Compares the fields that an editor sends with those of now. `seen` is the tag of the fields that the
 * editor began with: a field with the value that it had then was not edited. Without a tag, each field
 * that differs is written. A tag that says nothing of a field counts as a tag of another value.
 */
export const compareEdit = (now: Fields, sent: Fields, seen: string | undefined): Edit => {
  const seenDigests = seen === undefined ? undefined : new URLSearchParams(seen);
  const changed: string[] = [];
  const conflicts: Record<string, FieldConflict> = {};
  for (const [name, yours] of Object.entries(sent)) {
    const [yourDigest, nowDigest] = [digestOf(yours), digestOf(now[name])];
    const seenDigest = seenDigests ? seenDigests.get(name) : nowDigest;
    if (yourDigest === nowDigest || yourDigest === seenDigest) continue;
    changed.push(name);
    if (seenDigest !== nowDigest) conflicts[name] = { yours, theirs: now[name] };
  }
  return { changed, conflicts };
};

/** The fields of these names. */
export const pickFields = (fields: Fields, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
