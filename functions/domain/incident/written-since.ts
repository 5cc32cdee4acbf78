import { wordingHash } from './fact.ts';
import type { Incident } from './incident.ts';

type Own = Pick<Incident, 'facts' | 'actions' | 'commitments' | 'contacts' | 'publicAction'>;
type Written = Own & Pick<Incident, 'openedAt' | 'writtenSince'>;

// The words of a fact that were erased are empty.
const ownTexts = ({ facts, actions, commitments, contacts, publicAction }: Own): string[] =>
  [
    ...facts.flatMap(({ text, earlier = [] }) => [text, ...earlier]),
    ...actions.map(({ change }) => change),
    ...commitments,
    ...contacts,
    ...(publicAction ? [publicAction.text] : []),
  ].filter((text) => text !== '');

const isSame = (before: Own, after: Own): boolean =>
  before.facts === after.facts &&
  before.actions === after.actions &&
  before.commitments === after.commitments &&
  before.contacts === after.contacts &&
  before.publicAction === after.publicAction;

/**
 * Notes since when each of our own texts has been there, and of none that is gone; what an incident was opened with is
 * as old as that.
 */
export const notedWritten = (before: Incident, after: Incident, at: string): Incident => {
  if (isSame(before, after)) return after;
  const known = new Set(ownTexts(before).map(wordingHash));
  const hashes = [...new Set(ownTexts(after).map(wordingHash))];
  const since = hashes.flatMap((hash): [string, string][] => {
    const from = known.has(hash) ? before.writtenSince?.[hash] : at;
    return from === undefined ? [] : [[hash, from]];
  });
  return { ...after, writtenSince: since.length > 0 ? Object.fromEntries(since) : undefined };
};

/** Since when one of our own texts has been there. */
export const sinceWritten = (
  { writtenSince, openedAt }: Pick<Incident, 'openedAt' | 'writtenSince'>,
  text: string,
): string => writtenSince?.[wordingHash(text)] ?? openedAt;

/** What an incident said of its own at a time, and still says or said before it was reworded. */
export const writtenBefore = (incident: Written, time: string): string[] =>
  ownTexts(incident).filter((text) => sinceWritten(incident, text) <= time);
