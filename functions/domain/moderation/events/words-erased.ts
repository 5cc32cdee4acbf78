import { wordsErased } from '../../journal/words-erased.ts';
import type { OneRemoval, Removal } from '../removal.ts';

const withoutItsWords = <One extends OneRemoval>(removal: One): One => ({
  ...removal,
  reason: '',
  archived: { key: '' },
  decisionReason: undefined,
});

/** The archived copy is gone, and why it was removed in people's words; ground, times and people stay. */
export const removalWordsErased = wordsErased<Removal>('A removal', (state, _, { at }) => ({
  ...withoutItsWords(state),
  kept: state.kept?.map((each) => ({ ...each, decisionReason: undefined })),
  earlier: state.earlier?.map((each) => ({ ...withoutItsWords(each), erasedAt: at })),
}));
