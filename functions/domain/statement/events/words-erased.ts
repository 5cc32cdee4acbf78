import { wordsErased } from '../../journal/words-erased.ts';
import type { Clearance, Decision, Statement } from '../statement.ts';
import { isOut } from '../supersede.ts';

// The reasons are gone; which rules were overridden stays.
const withoutReasons = <Answer extends Decision | Clearance>(answer: Answer): Answer => ({
  ...answer,
  overrides: answer.overrides.map(({ rule }) => ({ rule, reason: '' })),
});

const withoutComment = ({ comment: _, ...decision }: Decision): Decision =>
  withoutReasons(decision);

/** What was said about the words is gone, and so are the words unless they were published. */
export const statementWordsErased = wordsErased<Statement>('A statement', (state) => ({
  ...state,
  instructions: undefined,
  claim: undefined,
  comment: undefined,
  inReplyTo: undefined,
  requestDigest: undefined,
  texts: isOut(state) ? state.texts : [],
  check: state.check && { ...state.check, findings: [] },
  clearances: state.clearances.map(withoutReasons),
  decision: state.decision && withoutComment(state.decision),
}));
