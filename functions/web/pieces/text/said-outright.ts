import { unconfirmedFacts } from '#domain/incident/fact.ts';
import type { Brief } from '#domain/tone/brief.ts';
import type { Supported } from './supported.ts';

type Known = Pick<Brief, 'facts' | 'commitments' | 'speakers'>;

/** Shorter words say little of what is open. */
const WEIGHTY_CHARACTERS = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const says = (said: string, known: string): boolean =>
  ` ${wordsOf(said).join(' ')} `.includes(` ${wordsOf(known).join(' ')} `);

// "How many letters were opened" may be put as "how many of the letters that were opened".
const puts = (said: string, question: string): boolean => {
  const weighty = wordsOf(question).filter((word) => word.length >= WEIGHTY_CHARACTERS);
  const words = wordsOf(said);
  return weighty.length > 0 && weighty.every((word) => words.includes(word));
};

/**
 * A sentence with what it says outright: the open question of an unconfirmed fact, a commitment (which may look like
 * courtesy by its single words), a spokesperson by name.
 */
export const saidOutright = (sentence: Supported, known: Known): Supported => {
  const { words, factIds, kinds } = sentence;
  const asked = unconfirmedFacts(known.facts)
    .filter(({ open }) => open && puts(words, open))
    .map(({ id }) => id);
  const isCommitment = known.commitments.some((each) => says(words, each));
  const isSpeaker = known.speakers.some(({ name }) => says(words, name));
  const others = kinds.filter((kind) => !isCommitment || kind === 'contact');
  return {
    ...sentence,
    factIds: [...new Set([...factIds, ...asked])],
    kinds: [
      ...(isCommitment ? (['commitment'] as const) : []),
      ...(isSpeaker ? (['speaker'] as const) : []),
      ...others.filter((kind) => kind !== 'commitment' || !isCommitment),
    ],
  };
};
