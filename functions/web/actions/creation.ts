import type { Person } from '#domain/plan/plan.ts';
import { hashOf } from '#domain/values/canonical.ts';
import { idFrom } from '#domain/values/id.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';

/** Identity of a creating call: with an idempotency key, the same call gives the same id. */
export interface Creation {
  id: string;
  digest: string | undefined;
}

/** Identifies a creating call by what it creates, person and `Idempotency-Key`, or as a new one. */
export const creationOf = (
  deps: Pick<WebDeps, 'newId'>,
  actor: Person,
  input: unknown,
  key: string | undefined,
  what: 'statement' | 'incident' = 'statement',
): Creation =>
  key === undefined
    ? { id: deps.newId(), digest: undefined }
    : { id: idFrom(JSON.stringify([what, actor.id, key])), digest: hashOf(input) };

/** The result of a repeated call: as the first one's, or a refusal when it asks for something else. */
export const repeated = (
  existing: { requestDigest?: string | undefined },
  creation: Creation,
): Result<never[], { type: 'idempotency-conflict' }> =>
  existing.requestDigest === creation.digest ? ok([]) : refuse({ type: 'idempotency-conflict' });

type Notes = Pick<WebDeps, 'firstCreations' | 'now'>;
type IsGoing = (id: string) => Promise<boolean | undefined>;

const firstWith = async (
  { firstCreations, now }: Notes,
  content: string,
  id: string,
  isGoing: IsGoing,
): Promise<string> => {
  const first = await firstCreations.note(content, id, now());
  if (first === id || (await isGoing(first)) !== false) return first;
  return firstCreations.note(content, id, now(), first);
};

/**
 * The creation that a call stands for: that of another one with the very same content, made just before or at this
 * moment, as long as nothing was created yet or `isGoing` what was. `basis`: what is made of the content besides, so
 * that it is another one once that has changed; a call that is repeated stands for what it stood for all the same.
 */
export const firstOf = async (
  notes: Notes,
  { id, digest }: Creation,
  isGoing: IsGoing,
  basis: readonly string[] = [],
): Promise<Creation> => {
  if (digest === undefined) return { id, digest };
  const { firstCreations, now } = notes;
  const call = hashOf(['call', id]);
  const before = await firstCreations.note(call, id, now());
  if (before !== id || (await isGoing(id)) !== undefined) return { id: before, digest };
  const first = await firstWith(notes, hashOf([digest, ...basis]), id, isGoing);
  if (first !== id) await firstCreations.note(call, first, now(), id);
  return { id: first, digest };
};
