import { sentencesIn } from './sentences.ts';

/** A run of sentences of a text: words of its own, or words that the longer text has too. */
export interface Run {
  isShared: boolean;
  sentences: number;
  /** Place in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

/** How a text differs from a longer one: its runs in order, and the sentences that it leaves out. */
export const differencesFrom = (longer: string, text: string): { runs: Run[]; leftOut: number } => {
  const theirs = new Set(sentencesIn(longer).map(({ words }) => words));
  const ours = sentencesIn(text);
  const runs: Run[] = [];
  for (const { words, start, end } of ours) {
    const isShared = theirs.has(words);
    const last = runs.at(-1);
    if (last?.isShared === isShared) Object.assign(last, { sentences: last.sentences + 1, end });
    else runs.push({ isShared, sentences: 1, start, end });
  }
  const said = new Set(ours.map(({ words }) => words));
  return { runs, leftOut: [...theirs].filter((words) => !said.has(words)).length };
};

// Below this share of its characters a text is easier to read whole.
const MIN_SHARED = 0.4;

/** Whether so much of a text stands in the longer one that its differences say more than the whole. */
export const isMostlyShared = (text: string, runs: readonly Run[]): boolean => {
  const shared = runs
    .filter(({ isShared, sentences }) => isShared && sentences > 1)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return shared / Math.max(1, text.length) >= MIN_SHARED;
};
