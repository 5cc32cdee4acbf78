import { sentencesIn } from './sentences.ts';

/** How many sentences of a longer text another one leaves out; undefined where they have none in common. */
export const sentencesLeftOut = (longer: string, text: string): number | undefined => {
  const theirs = new Set(sentencesIn(longer).map(({ words }) => words));
  const ours = new Set(sentencesIn(text).map(({ words }) => words));
  const missing = [...theirs].filter((words) => !ours.has(words)).length;
  return missing < theirs.size ? missing : undefined;
};
