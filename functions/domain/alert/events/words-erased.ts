import { wordsErased } from '../../journal/words-erased.ts';
import type { Alert } from '../alert.ts';

/** What people said is gone; how much was said stays. */
export const alertWordsErased = wordsErased<Alert>('An alert', (state) => ({
  ...state,
  examples: [],
}));
