import type { PlacedSentence } from './draft.ts';

/** A sentence before it has a place: its words and the ids of the facts that it rests on. */
export interface PlannedSentence {
  text: string;
  factIds: readonly string[];
  /** The unconfirmed facts of which it says that they are open. */
  opens?: readonly string[];
  /** Whether it begins a line of its own within its paragraph, as an answer does. */
  onNewLine?: boolean;
}

/** A blank line, which every channel shows as a new paragraph. */
const PARAGRAPH_BREAK = '\n\n';

const separatorBefore = (
  index: number,
  { onNewLine }: PlannedSentence,
  paragraphBreak: string,
): string => {
  if (index === 0) return paragraphBreak;
  return onNewLine ? '\n' : ' ';
};

const idsOf = ({ factIds, opens = [] }: PlannedSentence): string[] => [...factIds, ...opens];

/**
 * Puts paragraphs of sentences together into one text: a space between sentences, `paragraphBreak`
 * between paragraphs, nothing for an empty paragraph. The offsets slice the text exactly to each
 * sentence.
 */
export const assemble = (
  paragraphs: readonly (readonly PlannedSentence[])[],
  paragraphBreak = PARAGRAPH_BREAK,
): { text: string; sentences: PlacedSentence[] } => {
  let text = '';
  const sentences: PlacedSentence[] = [];
  for (const paragraph of paragraphs) {
    for (const [index, sentence] of paragraph.entries()) {
      if (text !== '') text += separatorBefore(index, sentence, paragraphBreak);
      const start = text.length;
      text += sentence.text;
      sentences.push({ start, end: text.length, factIds: idsOf(sentence) });
    }
  }
  return { text, sentences };
};
