import { NEWSROOM } from '../../channel/channel.ts';
import { wordsErased } from '../../journal/words-erased.ts';
import type { Clearance, Decision } from '../answers.ts';
import type { Statement } from '../statement.ts';
import { isOut, isTakenBack } from '../supersede.ts';

// The reasons are gone; which rules were overridden stays, but where the entry's own words are absent by now.
const withoutReasons = <Answer extends Decision | Clearance>(answer: Answer): Answer => ({
  ...answer,
  overrides: (answer.overrides ?? []).map(({ rule }) => ({ rule, reason: '' })),
});

const withoutComment = ({ comment: _, ...decision }: Decision): Decision =>
  withoutReasons(decision);

// An answer that was stopped stands below the comments that it answered.
const isApprovedAnswer = ({ family, decision }: Statement): boolean =>
  family === true && decision?.decision === 'approve';

// The newsroom's page of words that were taken back still shows their title.
const stillPublic = (state: Statement): Statement['texts'] => {
  if (isOut(state) || isApprovedAnswer(state)) return state.texts;
  if (!isTakenBack(state)) return [];
  return state.texts
    .filter(({ channel }) => channel === NEWSROOM)
    .map((text) => ({ ...text, text: '', sentences: [] }));
};

/** What was said about the words is gone, and so are the words unless they were published. */
export const statementWordsErased = wordsErased<Statement>('A statement', (state) => ({
  ...state,
  headline: undefined,
  instructions: undefined,
  claim: undefined,
  comment: undefined,
  questions: undefined,
  commentBy: undefined,
  inReplyTo: undefined,
  facts: undefined,
  wishes: [],
  requestDigest: undefined,
  texts: stillPublic(state),
  check: state.check && { ...state.check, findings: [] },
  deliveries: state.deliveries.map(({ why: _, ...delivery }) => delivery),
  keptQuotes: state.keptQuotes?.map((kept) => ({ ...kept, covers: [], reason: '' })),
  clearances: state.clearances.map(withoutReasons),
  decision: state.decision && withoutComment(state.decision),
}));
