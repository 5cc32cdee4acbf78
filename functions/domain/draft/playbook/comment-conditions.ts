import { askedIn } from '../../tone/text/questions.ts';
import { patternOf } from '../../values/pattern.ts';
import { plainText } from '../../values/plain-text.ts';
import {
  contactsForQuestions,
  publishableAction,
  publishableCommitments,
} from '../brief/writers-words.ts';
import { not, type Test } from './act-conditions.ts';
import { isAskedAboutOpen, isPaidUnanswered } from './comment.ts';
import { splitSentences } from './prose/split.ts';
import { isAbout } from './story.ts';

// Someone who writes to us has lost someone.
const isMourning: Test = ({ brief: { harm, comment = '' } }, _, { words }) =>
  harm.includes('death') && patternOf(`${words.mourns}|${words.near}`).test(comment);

const asksYesOrNo: Test = ({ brief: { comment = '' } }, _, { words }) =>
  patternOf(words.asksYesOrNo).test(comment);

const asksPerson: Test = ({ brief: { comment = '' } }, _, { words }) =>
  patternOf(words.asksPerson).test(comment);

// Besides what they ask, somebody tells of themselves or of those close to them.
const tellsHarm: Test = ({ brief: { comment = '' } }, _, { words }) =>
  splitSentences(plainText(comment)).some(
    (each) => !each.endsWith('?') && patternOf(words.ofMe).test(each),
  );

const insults: Test = (...given) =>
  !tellsHarm(...given) && patternOf(given[2].words.insults).test(given[0].brief.comment ?? '');

// A promise or what to do may say already how we are reached.
const isNumberTold: Test = ({ brief }) =>
  contactsForQuestions(brief).some((contact) =>
    [...publishableCommitments(brief), ...publishableAction(brief)].some(({ text }) =>
      text.includes(contact),
    ),
  );

// "We will ring you" needs a number, which nobody should write where all can read it.
const isNumberUnasked: Test = ({ brief }, _, { words }) => {
  const promises = publishableCommitments(brief);
  const said = [...promises, ...publishableAction(brief)];
  return (
    !patternOf(words.wantsPeace).test(brief.comment ?? '') &&
    promises.some((each) => isAbout('ringsYou', each, words)) &&
    !said.some((each) => isAbout('asksNumber', each, words))
  );
};

// "We will ring you if you like" asks for a yes.
const isCallOffered: Test = ({ brief }, _, { words }) =>
  publishableCommitments(brief).some(
    (each) => isAbout('ringsYou', each, words) && isAbout('offersCall', each, words),
  );

const asks: Test = ({ brief }) => askedIn(brief).length > 0;

// What was asked about is among what we can't confirm yet.
const asksWhatIsOpen: Test = (request, story, playbook) =>
  asks(request, story, playbook) && isAskedAboutOpen(request.brief, playbook.words);

// Somebody has paid, and what becomes of that is not said.
const isPaid: Test = ({ brief }, _, { words }) =>
  isPaidUnanswered(
    brief,
    publishableCommitments(brief).map(({ text }) => text),
    words,
  );

/** What a line may ask of a comment that it answers, and of how its writer is reached. */
export const commentTests = {
  'asks-person': asksPerson,
  insults,
  'tells-harm': tellsHarm,
  'only-asks': (...given) => !tellsHarm(...given) && !insults(...given),
  'number-untold': not(isNumberTold),
  'number-unasked': isNumberUnasked,
  'call-offered': isCallOffered,
  'call-not-offered': not(isCallOffered),
  'no-question': not(asks),
  'open-question': asksWhatIsOpen,
  'paid-unanswered': isPaid,
  'yes-or-no': asksYesOrNo,
  'not-yes-or-no': not(asksYesOrNo),
  mourning: isMourning,
  'not-mourning': not(isMourning),
} satisfies Record<string, Test>;
