import type { SourceMemory } from './source.ts';

/**
 * Which comments are gone for good, of those that were looked at: they were missing at the last look too, so that a
 * server that forgets something for a moment removes no comment. `known`: the ids of those missing then.
 */
export const goneAfter = (
  { known }: Pick<SourceMemory, 'known'>,
  looked: readonly string[],
  missing: readonly string[],
): { gone: string[]; known: string[] } => {
  const gone = missing.filter((id) => known.includes(id));
  const others = known.filter((id) => !looked.includes(id));
  return { gone, known: [...others, ...missing.filter((id) => !gone.includes(id))] };
};
