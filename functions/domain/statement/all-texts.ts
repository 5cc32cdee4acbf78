import type * as z from 'zod';

/**
 * Characters of all texts of a statement together: three as long as one may be, or eleven as long as a press release.
 * The tone check takes time by length, and one request must not keep others waiting.
 */
export const MAX_ALL_TEXTS = 60_000;

/** What is wrong with the text with which a statement gets too long. */
export const TOO_LONG_TOGETHER = `must hold at most ${MAX_ALL_TEXTS} characters together with the texts before it`;

interface Words {
  title?: string | undefined;
  text: string;
}

/** The first texts, as many as have room together. */
export const withRoom = <Text extends Words>(texts: readonly Text[]): Text[] => {
  let length = 0;
  return texts.filter(({ title = '', text }) => {
    length += title.length + text.length;
    return length <= MAX_ALL_TEXTS;
  });
};

/** Refuses texts that are too long together, at the first that has no room. */
export const refuseTooLong = (texts: readonly Words[], context: z.RefinementCtx): void => {
  const { length } = withRoom(texts);
  if (length === texts.length) return;
  context.addIssue({ code: 'custom', path: [length, 'text'], message: TOO_LONG_TOGETHER });
};
