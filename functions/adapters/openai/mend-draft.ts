import { hasTitle } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { knownIds } from '#domain/draft/prompt/known-words.ts';
import { RANKS } from '#domain/draft/trim.ts';
import { fieldsOf, itemsOf, listNamed, optionOf, textOf } from './loose-json.ts';

/** A sentence that can serve as a title is not longer. */
const TITLE_MAX_CHARACTERS = 100;

interface MendedSentence {
  sentence: string;
  restsOn: string[];
  rank: number;
}

// An unknown id is left out: the sentence then rests on nothing, and the tone rules look at it.
const knownAmong = (given: unknown, ids: readonly string[]): string[] => [
  ...new Set([...itemsOf(given), textOf(given)].flatMap((id) => optionOf(ids, id) ?? [])),
];

// Only what is said to be dispensable may be left out.
const rankOf = (given: unknown): number => {
  const rank = RANKS.find((each) => each === Number(given));
  return rank ?? RANKS[0];
};

const sentenceOf = (given: unknown, ids: readonly string[]): MendedSentence[] => {
  const { sentence, text, restsOn, factIds, rank } = fieldsOf(given);
  const words = textOf(given) ?? textOf(sentence) ?? textOf(text) ?? '';
  return words.trim() === ''
    ? []
    : [{ sentence: words, restsOn: knownAmong(restsOn ?? factIds, ids), rank: rankOf(rank) }];
};

const paragraphsIn = (given: unknown): readonly unknown[] => {
  const { paragraphs, text } = fieldsOf(given);
  const list = itemsOf(paragraphs);
  const words = textOf(paragraphs) ?? textOf(text);
  if (list.length === 0 && words !== undefined) return words.split(/\n\s*\n/u);
  // A list of sentences where a list of paragraphs was asked for is one paragraph.
  const isFlat = list.length > 0 && list.every((each) => 'sentence' in fieldsOf(each));
  return isFlat ? [list] : list;
};

const sentencesIn = (paragraph: unknown): readonly unknown[] => {
  if (Array.isArray(paragraph)) return paragraph;
  const { sentences } = fieldsOf(paragraph);
  return Array.isArray(sentences) ? sentences : [paragraph];
};

const asTitle = ({ sentence }: MendedSentence): string => sentence.trim().replace(/\.$/u, '');

const isShortEnough = (words: string): boolean =>
  words !== '' && words.length <= TITLE_MAX_CHARACTERS;

// A missing title is what matters most beside the first sentence, which readers see right below it.
const titleOf = (given: unknown, [first, ...others]: readonly MendedSentence[]): string | null => {
  const title = textOf(given)?.trim();
  if (title) return title;
  const candidates = others.toSorted((one, other) => one.rank - other.rank);
  return [...candidates, ...(first ? [first] : [])].map(asTitle).find(isShortEnough) ?? null;
};

const channelOf = (given: unknown, { channels, brief }: DraftRequest): object[] => {
  const channel = optionOf(channels, fieldsOf(given)['channel']);
  if (channel === undefined) return [];
  const ids = knownIds(brief);
  const paragraphs = paragraphsIn(given)
    .map((paragraph) => sentencesIn(paragraph).flatMap((each) => sentenceOf(each, ids)))
    .filter(({ length }) => length > 0);
  const title = hasTitle(channel) ? titleOf(fieldsOf(given)['title'], paragraphs.flat()) : null;
  return [{ channel, title, paragraphs }];
};

/** Texts where a list was asked for and given is one text alone, or an object with the channels' names. */
const textsByChannel = (given: unknown, { channels }: DraftRequest): readonly unknown[] => {
  const fields = fieldsOf(given);
  if ('channel' in fields) return [fields];
  return Object.entries(fields).flatMap(([name, text]) => {
    const channel = optionOf(channels, name);
    const { channel: _, ...others } = textOf(text) === undefined ? fieldsOf(text) : { text };
    return channel ? [{ ...others, channel }] : [];
  });
};

const textsIn = (given: unknown, request: DraftRequest): readonly unknown[] => {
  const named = listNamed('channels', given);
  return Array.isArray(named) ? named : textsByChannel(named ?? given, request);
};

/**
 * Brings a model's draft into the shape that was asked for, as far as it is whole: other channels,
 * unknown ids, blank sentences and further fields are left out, names may have any case.
 */
export const mendDraft = (given: unknown, request: DraftRequest): unknown => {
  const channels = textsIn(given, request).flatMap((each) => channelOf(each, request));
  return channels.length > 0 ? { channels } : given;
};
