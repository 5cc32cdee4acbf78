import { hardness } from '../matching/ease.ts';
import { type Finder, missing } from '../rule.ts';

/** People who worry find reading harder: short sentences. */
export const readability: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const hard = hardness(check);
    if (hard?.cause !== 'sentences') return [];
    const { score, limit, wordsPerSentence } = hard;
    return missing({ score: String(score), limit: String(limit), words: String(wordsPerSentence) });
  },
};
