import { gravest } from '../../incident/harm.ts';
import { publishableFacts } from '../brief/facts.ts';
import type { DraftRequest } from '../draft.ts';
import { isHeld } from './act-slots.ts';
import { isHitInAct } from './addressee.ts';
import { actShortIn } from './matched.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { actsOf, clauseOf, harmsIn, isAbout, isDeath, ownPartIn, type Story } from './story.ts';
import type { Words } from './words.ts';

/** Whether something holds of a request. */
export type Test = (request: DraftRequest, story: Story, playbook: LanguagePlaybook) => boolean;

/** Whether a fact that may be told is about something. */
export const told =
  (topic: string): Test =>
  ({ brief }, _, { words }) =>
    publishableFacts(brief).some((fact) => isAbout(topic, fact, words));

// Nobody says that we did wrong, and yet there is something that we did not do.
const hasOwnLapse: Test = ({ brief }, story) =>
  brief.wrongdoing === 'none' && !brief.legalHold && story.wrongs.length > 0;

// The first fact tells of a death.
const isDeadTold: Test = (request, { key }, { words }) =>
  key !== undefined && isDeath(key, request, words);

// A death comes before all else, unless what we apologise for tells of it.
const isDeadFirst: Test = (request, story, playbook) =>
  isDeadTold(request, story, playbook) &&
  !(story.act === story.key && request.brief.wrongdoing === 'ours');

/** Longer, and two acts in one sentence are hard to follow. */
const ACTS_MAX_CHARACTERS = 140;

// Two clauses in one, or a reason, which would read as an excuse.
const isRunOn = (clause: string, words: Words): boolean =>
  isAbout('runOn', { text: clause }, words) || isAbout('reason', { text: clause }, words);

// Acts that can't be told inside the sentence that apologises for them: under legal hold none does.
const isActApart: Test = ({ brief }, story, { words }) => {
  if (story.act === undefined || isHeld(brief)) return false;
  const clauses = actsOf(story).map((fact) => clauseOf(fact, brief, words));
  return (
    clauses.some((clause) => clause === undefined || isRunOn(clause, words)) ||
    (clauses.length > 1 && clauses.join(' ').length > ACTS_MAX_CHARACTERS)
  );
};

// They are told before it also where they name those whom it goes to.
const isActBefore: Test = (request, story, playbook) =>
  isActApart(request, story, playbook) ||
  (story.act !== undefined &&
    !isHeld(request.brief) &&
    isHitInAct({ request, story, playbook, short: false }));

// Besides what we said, there is something else that we may apologise for: we did it, and no court will ask.
const isOtherWrong: Test = ({ brief }, story, { words }) =>
  brief.wrongdoing === 'ours' && !brief.legalHold && harmsIn(story, words).length > 0;

const isOneAct: Test = (_, story) => actsOf(story).length === 1;

// An act that nobody may stand for, not only one that we would not have done.
const isCondemned: Test = (request, story, playbook) =>
  actShortIn({ request, story, playbook, short: false }) !== undefined;

// Words or gestures that hurt those whom they are about; an act that wronged people in another way does not.
const isInsulting: Test = (...given) =>
  isCondemned(...given) ||
  (given[1].key !== undefined && isAbout('uttered', given[1].key, given[2].words));

// We did wrong to people who mourn; the death itself is another matter.
const areGrieving: Test = (...given) =>
  given[0].brief.wrongdoing === 'ours' &&
  gravest(given[0].brief.harm) !== 'death' &&
  told('grief')(...given);

// It is known what we apologise for.
const isActKnown: Test = (_, story) => actsOf(story).some((fact) => fact !== undefined);

// The first fact tells it.
const isActClear: Test = (_, story) => story.key !== undefined && actsOf(story).includes(story.key);

// In lessons it is told among what happened: before what was changed, or behind the first fact.
const areActsBehind: Test = (...given) =>
  isActKnown(...given) &&
  (given[1].change.length > 0 || !(isActClear(...given) || isDeadTold(...given)));

// Another fact than the key one says what we did wrong.
const hasFault: Test = ({ brief }, { fault }, { words }) =>
  clauseOf(fault, brief, words) !== undefined;

// A fact says what is done otherwise since.
const hasChange: Test = (_, { change }) => change.length > 0;

// An animal is no death among the kinds of harm, and "problems" says too little of it all the same.
const hasNobodyDied: Test = (_, { key, keyRest }, { words }) =>
  ![key, ...keyRest].some((fact) => fact && isAbout('lost', fact, words));

// The first paragraph tells every fact.
const isToldAtOnce: Test = ({ brief }, { key, keyRest, lead }) =>
  publishableFacts(brief).every((fact) => [key, ...keyRest, lead].includes(fact));

/** The opposite of a test. */
export const not =
  (test: Test): Test =>
  (...given) =>
    !test(...given);

/** What a line may ask of what we did, what an apology is for, and who died of it. */
export const actTests = {
  'told-at-once': isToldAtOnce,
  'told-later': not(isToldAtOnce),
  'own-lapse': hasOwnLapse,
  'own-part': (_, story, { words }) => ownPartIn(story, words).length > 0,
  'none-died': hasNobodyDied,
  'dead-told': isDeadTold,
  'not-dead-told': not(isDeadTold),
  'dead-first': isDeadFirst,
  'not-dead-first': not(isDeadFirst),
  'act-apart': isActApart,
  'act-inside': not(isActApart),
  'act-before': isActBefore,
  'act-behind': not(isActBefore),
  'one-act': isOneAct,
  'other-wrong': isOtherWrong,
  'no-other-wrong': not(isOtherWrong),
  'several-acts': not(isOneAct),
  'act-clear': isActClear,
  'act-unclear': not(isActClear),
  'acts-behind': areActsBehind,
  'act-known': isActKnown,
  'act-unknown': not(isActKnown),
  condemned: isCondemned,
  insulting: isInsulting,
  'not-condemned': not(isCondemned),
  grieving: areGrieving,
  faulted: hasFault,
  'not-faulted': not(hasFault),
  'not-improved': not(hasChange),
} satisfies Record<string, Test>;
