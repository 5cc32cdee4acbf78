import { channelProfile } from '../channel/channel.ts';
import { inPlainCharacters } from '../length/plain-characters.ts';
import { runsIn, SHORTEST } from '../tone/word-runs.ts';
import { Language } from '../values/language.ts';
import type { Range } from '../values/range.ts';
import { placeOfKeyMessage } from './brief/place-of-key-message.ts';
import { asSentence } from './brief/plain-text.ts';
import { publishableAction } from './brief/writers-words.ts';
import type { ChannelText, DraftRequest } from './draft.ts';
import { clockTimesInStyle } from './playbook/prose/clock-times.ts';
import { splitSentences } from './playbook/prose/split.ts';
import { isShort } from './room.ts';

/** What a comment calls the key message. */
const name = /(?<!\p{L})(?:huvudbudskap|key[\s-]message)/iu;

// Whoever strikes its words names it by them.
const quotes = (comment: string, keyMessage: string): boolean => {
  const said = new Set(runsIn(keyMessage, SHORTEST));
  return runsIn(comment, SHORTEST).some((run) => said.has(run));
};

/**
 * The key message that the next words must hold. It stays while others change the text, unless what they ask for
 * names it, or quotes four words of it in a row: then they ask for another one.
 */
export const keyMessageAfter = (
  keyMessage: string | undefined,
  comment = '',
): string | undefined =>
  keyMessage === undefined || name.test(comment) || quotes(comment, keyMessage)
    ? undefined
    : keyMessage;

// As typed, or with its times as the playbook writes them.
const stylesOf = (sentence: string): string[] => [
  sentence,
  ...Language.options.map((language) => clockTimesInStyle(sentence, language)),
];

/** Where the sentences of a key message stand; the playbook writes times in its style. */
export const placesOfKeyMessage = (text: string, keyMessage: string): Range[] =>
  splitSentences(keyMessage).flatMap(
    (sentence) =>
      stylesOf(sentence)
        .flatMap((words) => placeOfKeyMessage(text, words) ?? [])
        .at(0) ?? [],
  );

/** The key message as it is said on a channel. */
const saidOn = ({ channel }: ChannelText, keyMessage: string): string => {
  const sentence = asSentence(keyMessage);
  return channelProfile(channel).plainCharacters ? inPlainCharacters(sentence) : sentence;
};

// What to do may come first: the message stands behind it.
const leadingAction = ({ text, sentences }: ChannelText, actions: readonly string[]): number => {
  const other = sentences.findIndex(
    ({ start, end }) => !actions.some((action) => action.includes(text.slice(start, end))),
  );
  return sentences[other < 0 ? sentences.length - 1 : other - 1]?.end ?? 0;
};

const withMessageIn = (text: ChannelText, keyMessage: string, { brief }: DraftRequest) => {
  const said = saidOn(text, keyMessage);
  if (placeOfKeyMessage(text.text, said)) return text;
  const actions = publishableAction(brief).map((action) => action.text);
  const at = leadingAction(text, actions);
  const stop = isShort(text.channel) ? ' ' : '\n\n';
  const put = at === 0 ? `${said}${stop}` : ` ${said}`;
  const start = at === 0 ? 0 : at + 1;
  const message = { start, end: start + said.length, factIds: [] };
  const moved = text.sentences.map((sentence) =>
    sentence.start >= at
      ? { ...sentence, start: sentence.start + put.length, end: sentence.end + put.length }
      : sentence,
  );
  return {
    ...text,
    text: `${text.text.slice(0, at)}${put}${text.text.slice(at)}`,
    sentences: [...moved, message].toSorted((one, other) => one.start - other.start),
  };
};

/** Texts of a model, with the key message that the writer typed where the model left it out: at the head, or behind what to do. */
export const withKeyMessage = (
  texts: readonly ChannelText[],
  request: DraftRequest,
): readonly ChannelText[] => {
  const { keyMessage } = request;
  return keyMessage === undefined
    ? texts
    : texts.map((text) => withMessageIn(text, keyMessage, request));
};
