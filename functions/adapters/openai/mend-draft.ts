import { hasTitle } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { usableFacts } from '#domain/draft/prompt/user-message.ts';
import { fieldsOf, itemsOf, listNamed, optionOf, textOf } from './loose-json.ts';

/** A sentence that can serve as a title is not longer. */
const TITLE_MAX_CHARACTERS = 100;

interface MendedSentence {
  sentence: string;
  factIds: string[];
}

// An unknown id is left out: the sentence then rests on nothing, and the tone rules look at it.
const knownFacts = (given: unknown, ids: readonly string[]): string[] =>
  [...itemsOf(given), textOf(given)].flatMap((id) => optionOf(ids, id) ?? []);

const sentenceOf = (given: unknown, ids: readonly string[]): MendedSentence[] => {
  const { sentence, text, factIds } = fieldsOf(given);
  const words = textOf(given) ?? textOf(sentence) ?? textOf(text) ?? '';
  return words.trim() === '' ? [] : [{ sentence: words, factIds: knownFacts(factIds, ids) }];
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

// A missing title is the first sentence, which says what matters most, if it is short enough.
const titleOf = (given: unknown, [first]: readonly MendedSentence[]): string | null => {
  const title = textOf(given)?.trim();
  if (title) return title;
  const words = first?.sentence.trim().replace(/\.$/u, '') ?? '';
  return words !== '' && words.length <= TITLE_MAX_CHARACTERS ? words : null;
};

const channelOf = (given: unknown, { channels, brief }: DraftRequest): object[] => {
  const channel = optionOf(channels, fieldsOf(given)['channel']);
  if (channel === undefined) return [];
  const ids = usableFacts(brief).map(({ id }) => id);
  const paragraphs = paragraphsIn(given)
    .map((paragraph) => sentencesIn(paragraph).flatMap((each) => sentenceOf(each, ids)))
    .filter(({ length }) => length > 0);
  const title = hasTitle(channel) ? titleOf(fieldsOf(given)['title'], paragraphs.flat()) : null;
  return [{ channel, title, paragraphs }];
};

/**
 * Brings a model's draft into the shape that was asked for, as far as it is whole: other channels,
 * unknown facts, blank sentences and further fields are left out, names may have any case.
 */
export const mendDraft = (given: unknown, request: DraftRequest): unknown => {
  const channels = listNamed('channels', given);
  return Array.isArray(channels)
    ? { channels: channels.flatMap((each) => channelOf(each, request)) }
    : given;
};
