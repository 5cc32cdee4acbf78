import { type Phrases, phraseTest, readComment } from './phrases.ts';

/** Finds out whether the author of a text asks something or is worried: by `prompts/inbox/asking.yaml`. */
export const askingFinder = (phrases: Phrases): ((text: string) => boolean) => {
  const test = phraseTest(phrases);
  return (text) => text.includes('?') || test(readComment(text));
};
