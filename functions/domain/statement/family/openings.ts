import * as z from 'zod';
import type { Channel } from '../../channel/channel.ts';
import type { PlacedSentence } from '../../draft/draft.ts';
import { Line } from '../../values/text.ts';
import type { Statement } from '../statement.ts';

/** So many openings at least, so that no wall of identical answers stands anywhere. */
const MIN_OPENINGS = 3;
const MAX_OPENINGS = 10;
const MAX_CHARACTERS = 200;

/** The openings of a family, all different: each answer begins with one of them. */
export const Openings = z
  .array(Line(MAX_CHARACTERS))
  .min(MIN_OPENINGS)
  .max(MAX_OPENINGS)
  .refine((openings) => new Set(openings).size === openings.length, {
    message: 'must all be different',
  });

/** The words of an answer: an opening, a blank, and what all answers of the family have in common. */
export const opened = (opening: string, text: string): string => `${opening} ${text}`;

/** The words of a family's answer on a channel, with one of its openings. */
export const answerText = (
  { texts, variants }: Pick<Statement, 'texts' | 'variants'>,
  channel: Channel,
  variant: number,
): string | undefined => {
  const text = texts.find((each) => each.channel === channel);
  const opening = variants?.[variant];
  return text && opening !== undefined ? opened(opening, text.text) : undefined;
};

/** How many UTF-16 code units an opening puts before the text. */
export const openingLength = (opening: string): number => opened(opening, '').length;

interface Placed {
  text: string;
  sentences: PlacedSentence[];
}

const cutOut = <Text extends Placed>(text: Text, at: number): Text => {
  const gone = text.sentences[at];
  if (!gone) return text;
  // With the blank that parts it from its neighbour.
  const end = text.sentences[at + 1]?.start ?? gone.end;
  const start = end === gone.end ? (text.sentences[at - 1]?.end ?? gone.start) : gone.start;
  const sentences = text.sentences
    .filter((_, i) => i !== at)
    .map((sentence) =>
      sentence.start < gone.start
        ? sentence
        : {
            ...sentence,
            start: sentence.start - (end - start),
            end: sentence.end - (end - start),
          },
    );
  return { ...text, text: text.text.slice(0, start) + text.text.slice(end), sentences };
};

/**
 * A drafted reply without an opening of its own, which those of the family take the place of: its first sentence,
 * where that tells no fact, and any that is an opening of the family; something always stays.
 */
export const withoutOpening = <Text extends Placed>(
  text: Text,
  openings: readonly string[] = [],
): Text => {
  const { sentences } = text;
  const isOpening = ({ start, end, factIds }: PlacedSentence, at: number): boolean =>
    factIds.length === 0 && (at === 0 || openings.includes(text.text.slice(start, end).trim()));
  const at = sentences.findIndex(isOpening);
  return at === -1 || sentences.length === 1 ? text : cutOut(text, at);
};
