import { isConfirmedFact, isUnconfirmedFact } from '../../incident/fact.ts';
import { gravest, type HarmKind, threatensLife } from '../../incident/harm.ts';
import { factsByNews, publishableFacts } from '../brief/facts.ts';
import { namedSpokespeople, publishableCommitments } from '../brief/writers-words.ts';
import { actTests, not, type Test, told } from './act-conditions.ts';
import { nextUpdateOf } from './clock.ts';
import { commentTests } from './comment-conditions.ts';
import type { Condition } from './condition.ts';
import { takenBack } from './retractions.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout, isUrgent } from './story.ts';
import { isActionTold } from './told-action.ts';

const hasUnconfirmed: Test = ({ brief }) => brief.facts.some(isUnconfirmedFact);

const hasFacts: Test = ({ brief }) => publishableFacts(brief).length > 0;

// Where a fact is confirmed that can't be told, nobody says that nothing is.
const isConfirmed: Test = ({ brief }) => brief.facts.some(isConfirmedFact);

// The picture is unclear while something is unconfirmed, and also before anything is confirmed.
// A fact that says itself what we don't know is enough.
const isUnclear: Test = (...given) =>
  (hasUnconfirmed(...given) && !told('unsure')(...given)) || !isConfirmed(...given);

const hasNews: Test = (request) => {
  const { changed, added } = factsByNews(request);
  return changed.length + added.length + takenBack(request).length > 0;
};

// Nothing that was told, or called unknown, has turned out otherwise since.
const isAsTold: Test = ({ before }) => before?.news.every(({ what }) => what === 'new') === true;

const isGravest =
  (kind: HarmKind): Test =>
  ({ brief }) =>
    gravest(brief.harm) === kind;

const ofHarm = {
  inconvenience: isGravest('inconvenience'),
  money: isGravest('money'),
  privacy: isGravest('privacy'),
  dignity: isGravest('dignity'),
  danger: isGravest('danger'),
  injury: isGravest('injury'),
  death: isGravest('death'),
} satisfies Record<HarmKind, Test>;

// Someone is hurt, dead or exposed, or names have got out: they and details are nobody else's business.
const isIntimate: Test = (...given) =>
  given[0].brief.harm.some((kind) => ['privacy', 'injury', 'death'].includes(kind)) ||
  (given[0].brief.harm.includes('dignity') && told('names')(...given));

const isPersonal: Test = (...given) =>
  isIntimate(...given) ||
  (given[0].brief.harm.includes('dignity') && given[0].brief.wrongdoing === 'ours');

// Nothing that "what is true is that" can't stand before: an error named as one, an instruction or a question.
const isKeyPlain: Test = (_, { key }, { words }) =>
  key !== undefined &&
  !key.text.includes('?') &&
  !['wrong', 'contrast', 'bare', 'denies', 'command', 'order'].some((topic) =>
    isAbout(topic, key, words),
  );

const isLast: Test = ({ brief }) => brief.isLast;

// What to do keeps people from losing money, or others from seeing what is theirs.
const isProtective: Test = (_, { action }, { words }) =>
  !action.isAside &&
  [action.first ?? '', ...action.rest].some((text) => isAbout('protects', { text }, words));

// Whether what to do says so already.
const actionIsAbout =
  (topic: string): Test =>
  ({ brief }, _, { words }) =>
    brief.publicAction !== undefined && isAbout(topic, brief.publicAction, words);

// Who takes up such an offer must learn how.
const offersTalk: Test = ({ brief }, _, { words }) =>
  publishableCommitments(brief).some((each) => isAbout('talk', each, words));

// The last promise is for the very time of the next update: "There will be a meeting at 08:15 on 3 December."
const isNextPromised: Test = ({ brief }, _, playbook) => {
  const promised = publishableCommitments(brief).at(-1)?.text ?? '';
  return [true, false].some((withWeekday) => {
    const next = nextUpdateOf(brief, playbook, withWeekday);
    return next !== undefined && promised.includes(next);
  });
};

const tests: Record<Condition, Test> = {
  ...ofHarm,
  ...actTests,
  ...commentTests,
  'not-injury': not(ofHarm.injury),
  exposed: ({ brief }) => brief.harm.includes('privacy'),
  'not-exposed': ({ brief }) => !brief.harm.includes('privacy'),
  insulted: ({ brief }) => brief.harm.includes('dignity'),
  'not-insulted': ({ brief }) => !brief.harm.includes('dignity'),
  'no-harm': ({ brief }) => brief.harm.length === 0,
  harmed: ({ brief }) => brief.harm.length > 0,
  personal: isPersonal,
  intimate: isIntimate,
  urgent: isUrgent,
  'not-urgent': (request, story) => !isUrgent(request, story),
  protective: isProtective,
  'not-protective': not(isProtective),
  'in-danger': ({ brief }) => threatensLife(brief.harm),
  'no-danger': ({ brief }) => !threatensLife(brief.harm),
  'action-alone': (_, story, playbook) =>
    story.actionStandsAlone && !isActionTold({ story, playbook }),
  'action-aside': (_, { action }) => action.isAside,
  'action-meant': (_, { action }) => !action.isAside,
  'media-untold': (...given) => !given[1].isReferralTold && !told('mediaContact')(...given),
  'names-untold': not(actionIsAbout('names')),
  'action-on-both': (_, { action: { first = '' } }, { words }) =>
    isAbout('both', { text: first }, words),
  ours: ({ brief }) => brief.wrongdoing === 'ours',
  'not-ours': ({ brief }) => brief.wrongdoing !== 'ours',
  private: ({ brief }) => brief.wrongdoing === 'private',
  victim: ({ brief }) => brief.responsibility === 'victim',
  'not-victim': ({ brief }) => brief.responsibility !== 'victim',
  'legal-hold': ({ brief }) => brief.legalHold,
  'no-legal-hold': ({ brief }) => !brief.legalHold,
  facts: hasFacts,
  'no-facts': not(isConfirmed),
  'facts-untold': (...given) => isConfirmed(...given) && !hasFacts(...given),
  unconfirmed: hasUnconfirmed,
  'kin-untold': (_, { isKinUntold }) => isKinUntold,
  unclear: isUnclear,
  clear: not(isUnclear),
  'no-commitments': ({ brief }) => publishableCommitments(brief).length === 0,
  'talk-offered': offersTalk,
  'no-talk-offered': not(offersTalk),
  'no-spokespeople': ({ brief }) => namedSpokespeople(brief).length === 0,
  before: ({ before }) => before !== undefined,
  'first-word': ({ before }) => before === undefined,
  'no-news': not(hasNews),
  'as-told': isAsTold,
  'not-as-told': not(isAsTold),
  last: isLast,
  'not-last': not(isLast),
  late: ({ brief }) => brief.lateSince !== undefined,
  corrects: ({ supersedes }) => supersedes?.how === 'corrects',
  withdraws: ({ supersedes }) => supersedes?.how === 'withdraws',
  'not-superseding': ({ supersedes }) => supersedes === undefined,
  'wrong-unsaid': not(told('wrong')),
  'headline-untyped': ({ headline }) => headline === undefined,
  'key-plain': isKeyPlain,
  'no-next': ({ brief }) => brief.nextUpdateAt === undefined,
  'next-promised': isNextPromised,
  'next-unpromised': not(isNextPromised),
};

/** Whether all of a line's conditions hold for the request, so that the line is used. */
export const allHold = (
  conditions: readonly Condition[],
  { request, story, playbook }: SlotContext,
): boolean => conditions.every((condition) => tests[condition](request, story, playbook));
