import type { Anchor } from '#domain/journal/anchor.ts';
import { hashOf } from '#domain/values/canonical.ts';

// Anchors of one moment from several processes must not meet.
const DIGEST_LENGTH = 16;

/** The file for anchors that are added together: its path by day, time and content, and its text. */
export const anchorFile = (anchors: readonly Anchor[]): { path: string; body: string } => {
  const at = anchors[0]?.at ?? '';
  const day = at.slice(0, 10).replaceAll('-', '/');
  const name = `${at.replaceAll(':', '-')}-${hashOf(anchors).slice(0, DIGEST_LENGTH)}.json`;
  return { path: `${day}/${name}`, body: `${JSON.stringify(anchors)}\n` };
};
