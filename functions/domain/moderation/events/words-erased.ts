import { wordsErased } from '../../journal/words-erased.ts';
import type { Removal } from '../removal.ts';

/** The archived copy is gone, and why it was removed in people's words; ground, times and people stay. */
export const removalWordsErased = wordsErased<Removal>('A removal', (state) => ({
  ...state,
  reason: '',
  archived: { key: '' },
  decisionReason: undefined,
}));
