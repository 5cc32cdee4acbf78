import { splitSentences } from '#domain/draft/playbook/prose/split.ts';
import { unconfirmedFacts } from '#domain/incident/fact.ts';
import type { Brief } from '#domain/tone/brief.ts';
import type { Supported, SupportKind } from './supported.ts';

type Known = Pick<Brief, 'facts' | 'commitments' | 'speakers' | 'publicAction' | 'organisation'>;

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

// "Update: Do not approach." says one sentence of what to do.
const isOfAction = (words: string, { publicAction }: Known): boolean =>
  publicAction !== undefined &&
  splitSentences(publicAction.text).some((each) => says(words, each) || says(each, words));

const namesSpeaker = (words: string, { speakers, organisation }: Known): boolean =>
  [...speakers.map(({ name }) => name), ...organisation.spokespeople].some((name) =>
    says(words, name),
  );

const outright = (words: string, known: Known): SupportKind[] => [
  ...(known.commitments.some((each) => says(words, each)) ? (['commitment'] as const) : []),
  ...(namesSpeaker(words, known) ? (['speaker'] as const) : []),
  ...(isOfAction(words, known) ? (['action'] as const) : []),
];

/**
 * A sentence with what it says outright: the open question of an unconfirmed fact, a commitment (which may look like
 * courtesy by its single words), a spokesperson by name, what to do.
 */
export const saidOutright = (sentence: Supported, known: Known): Supported => {
  const { words, factIds, kinds } = sentence;
  const asked = unconfirmedFacts(known.facts)
    .filter(({ open }) => open && puts(words, open))
    .map(({ id }) => id);
  const said = outright(words, known);
  const others = said.includes('commitment') ? kinds.filter((kind) => kind === 'contact') : kinds;
  return {
    ...sentence,
    factIds: [...new Set([...factIds, ...asked])],
    kinds: [...new Set([...said, ...others])],
  };
};
