import * as z from 'zod';
import { isSilent } from '#domain/source/silence.ts';
import { SourceFailure, SourceKind } from '#domain/source/source.ts';
import type { WebDeps } from '../deps.ts';

/**
 * How a source stands. `waits`: it has not been asked yet; `failing`: its last answers failed; `silent`: for so long that
 * quiet there says nothing. Its address may hold a secret, and is not shown.
 */
export const SourceView = z.object({
  id: z.string(),
  kind: SourceKind,
  name: z.string(),
  topics: z.array(z.string()),
  state: z.enum(['waits', 'answers', 'failing', 'silent']),
  why: SourceFailure.optional(),
  /** When it answered last, and when it last brought something new. */
  answeredAt: z.string().optional(),
  heardAt: z.string().optional(),
});
export type SourceView = z.infer<typeof SourceView>;

type Read = Pick<WebDeps, 'sources' | 'readSourceStates' | 'now'>;

/** How each source stands, in the plan's order. */
export const sourceViews = async (deps: Read): Promise<SourceView[]> => {
  const states = await deps.readSourceStates();
  return deps.sources.map(({ id, kind, name, topics }) => {
    const about = { id, kind, name, topics: topics.map((topic) => topic.id) };
    const known = states.get(id);
    if (!known) return { ...about, state: 'waits' };
    const { answeredAt, heardAt, failures, why } = known;
    if (failures === 0) return { ...about, state: 'answers', answeredAt, heardAt };
    const state = isSilent(known, deps.now()) ? 'silent' : 'failing';
    return { ...about, state, why, answeredAt, heardAt };
  });
};
