import { hardness } from '../matching/ease.ts';
import { type Finder, missing } from '../rule.ts';

// Enough to see what is meant.
const MAX_NAMED = 5;

/** People who worry find reading harder: short words, where we may choose them. */
export const longWords: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const hard = hardness(check);
    if (hard?.cause !== 'words') return [];
    const { score, limit, longWords: words } = hard;
    const named = words.slice(0, MAX_NAMED).join(', ');
    return missing({ score: String(score), limit: String(limit), words: named });
  },
};
