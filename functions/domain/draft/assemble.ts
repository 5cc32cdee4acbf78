import type { Sentence } from './draft.ts';

/** A sentence before it has a place: its words and the ids of the facts it rests on. */
export interface PlannedSentence {
  text: string;
  factIds: readonly string[];
  /** Whether it begins a line of its own within its paragraph, as an answer does. */
  onNewLine?: boolean;
}

/** A blank line, which every channel shows as a new paragraph. */
const PARAGRAPH_BREAK = '\n\n';

const joint = (index: number, { onNewLine }: PlannedSentence, paragraphBreak: string): string => {
  if (index === 0) return paragraphBreak;
  return onNewLine ? '\n' : ' ';
};

/**
 * Puts paragraphs of sentences together into one text, sentences parted by a space, paragraphs by
 * `paragraphBreak`. The offsets slice the text exactly to each sentence; empty paragraphs vanish.
 */
export const assemble = (
  paragraphs: readonly (readonly PlannedSentence[])[],
  paragraphBreak = PARAGRAPH_BREAK,
): { text: string; sentences: Sentence[] } => {
  let text = '';
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    for (const [index, sentence] of paragraph.entries()) {
      if (text !== '') text += joint(index, sentence, paragraphBreak);
      const start = text.length;
      text += sentence.text;
      sentences.push({ start, end: text.length, factIds: [...sentence.factIds] });
    }
  }
  return { text, sentences };
};
