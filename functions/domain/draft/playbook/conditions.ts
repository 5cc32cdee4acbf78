import { gravest, type HarmKind } from '../../incident/harm.ts';
import { factsByNews, publishableFacts } from '../brief/facts.ts';
import { namedSpokespeople, publishableCommitments } from '../brief/writers-words.ts';
import type { DraftRequest } from '../draft.ts';
import { isAskedAboutOpen } from './asked.ts';
import { actShortIn } from './matched.ts';
import type { LanguagePlaybook } from './playbook.ts';
import type { SlotContext } from './slot-context.ts';
import { clauseOf, isAbout, isDeath, isUrgent, type Story } from './story.ts';
import type { Condition } from './template.ts';

type Test = (request: DraftRequest, story: Story, playbook: LanguagePlaybook) => boolean;

const not =
  (test: Test): Test =>
  (...given) =>
    !test(...given);

const hasUnconfirmed: Test = ({ brief }) =>
  brief.facts.some((fact) => fact.status === 'unconfirmed');

const hasFacts: Test = ({ brief }) => publishableFacts(brief).length > 0;

const told =
  (topic: string): Test =>
  ({ brief }, _, { words }) =>
    publishableFacts(brief).some((fact) => isAbout(topic, fact, words));

// The picture is unclear while something is unconfirmed, and also before anything is confirmed.
// A fact that says itself what we don't know is enough.
const isUnclear: Test = (...given) =>
  (hasUnconfirmed(...given) && !told('unsure')(...given)) || !hasFacts(...given);

const hasNews: Test = (request) => {
  const { changed, added } = factsByNews(request);
  return changed.length + added.length > 0;
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

// Names and details are nobody else's business.
const isPersonal: Test = ({ brief: { harm, wrongdoing } }) =>
  harm.some((kind) => kind === 'privacy' || kind === 'injury' || kind === 'death') ||
  (harm.includes('dignity') && wrongdoing === 'ours');

const isLast: Test = ({ brief }) => brief.isLast;

// Whether those close to someone have been told is itself not sure yet.
const isKinUntold: Test = ({ brief }, _, { words }) =>
  brief.facts.some((fact) => fact.status === 'unconfirmed' && isAbout('kin', fact, words));

// Nobody says that we did wrong, and yet there is something that we did not do.
const hasOwnLapse: Test = (request, story, playbook) =>
  request.brief.wrongdoing === 'none' &&
  !request.brief.legalHold &&
  told('lapse')(request, story, playbook);

// Whether what to do says so already.
const actionIsAbout =
  (topic: string): Test =>
  ({ brief }, _, { words }) =>
    brief.publicAction !== undefined && isAbout(topic, brief.publicAction, words);

// The first fact tells of a death.
const isDeadTold: Test = (request, { key }, { words }) =>
  key !== undefined && isDeath(key, request, words);

// A death comes before all else, unless what we apologise for tells of it.
const isDeadFirst: Test = (request, story, playbook) =>
  isDeadTold(request, story, playbook) &&
  !(story.act === story.key && request.brief.wrongdoing === 'ours');

// An act that can't be told inside the sentence that apologises for it.
const isActApart: Test = ({ brief }, { act }, { words }) =>
  act !== undefined && clauseOf(act, brief, words) === undefined;

// Who takes up such an offer must learn how.
const offersTalk: Test = ({ brief }, _, { words }) =>
  publishableCommitments(brief).some((each) => isAbout('talk', each, words));

// An act that nobody may stand for, not only one that we would not have done.
const isCondemned: Test = (request, story, playbook) =>
  actShortIn({ request, story, playbook, short: false }) !== undefined;

// We did wrong to people who mourn; the death itself is another matter.
const areGrieving: Test = (...given) =>
  given[0].brief.wrongdoing === 'ours' && !ofHarm.death(...given) && told('grief')(...given);

const asks: Test = ({ brief }) => brief.comment?.includes('?') === true;

// What was asked about is among what we can't confirm yet.
const asksWhatIsOpen: Test = (...given) => asks(...given) && isAskedAboutOpen(given[0].brief);

const tests: Record<Condition, Test> = {
  ...ofHarm,
  harm: ({ brief }) => brief.harm.length > 0,
  'not-dignity': not(ofHarm.dignity),
  exposed: ({ brief }) => brief.harm.includes('privacy'),
  'not-exposed': ({ brief }) => !brief.harm.includes('privacy'),
  insulted: ({ brief }) => brief.harm.includes('dignity'),
  'not-insulted': ({ brief }) => !brief.harm.includes('dignity'),
  'no-harm': ({ brief }) => brief.harm.length === 0,
  personal: isPersonal,
  'several-harms': ({ brief }) => brief.harm.length > 1,
  urgent: isUrgent,
  'not-urgent': (request, story) => !isUrgent(request, story),
  'action-alone': (_, { actionStandsAlone }) => actionStandsAlone,
  'media-untold': not(actionIsAbout('media')),
  'names-untold': not(actionIsAbout('names')),
  'action-on-both': (_, { action: { first = '' } }, { words }) =>
    isAbout('both', { text: first }, words),
  ours: ({ brief }) => brief.wrongdoing === 'ours',
  'not-ours': ({ brief }) => brief.wrongdoing !== 'ours',
  private: ({ brief }) => brief.wrongdoing === 'private',
  'own-time': told('ownTime'),
  victim: ({ brief }) => brief.responsibility === 'victim',
  'not-victim': ({ brief }) => brief.responsibility !== 'victim',
  preventable: ({ brief }) => brief.responsibility === 'preventable',
  'legal-hold': ({ brief }) => brief.legalHold,
  'no-legal-hold': ({ brief }) => !brief.legalHold,
  facts: hasFacts,
  'no-facts': not(hasFacts),
  unconfirmed: hasUnconfirmed,
  'kin-untold': isKinUntold,
  unclear: isUnclear,
  clear: not(isUnclear),
  'dead-first': isDeadFirst,
  'not-dead-first': not(isDeadFirst),
  'dead-told': isDeadTold,
  'not-dead-told': not(isDeadTold),
  commitments: ({ brief }) => publishableCommitments(brief).length > 0,
  'no-commitments': ({ brief }) => publishableCommitments(brief).length === 0,
  'talk-offered': offersTalk,
  'no-talk-offered': not(offersTalk),
  'no-spokespeople': ({ brief }) => namedSpokespeople(brief).length === 0,
  before: ({ before }) => before !== undefined,
  'first-word': ({ before }) => before === undefined,
  news: hasNews,
  'no-news': not(hasNews),
  'as-told': isAsTold,
  'not-as-told': not(isAsTold),
  standing: (request) => factsByNews(request).unchanged.length > 0,
  last: isLast,
  'not-last': not(isLast),
  late: ({ brief }) => brief.lateSince !== undefined,
  corrects: ({ supersedes }) => supersedes?.how === 'corrects',
  withdraws: ({ supersedes }) => supersedes?.how === 'withdraws',
  superseding: ({ supersedes }) => supersedes !== undefined,
  'not-superseding': ({ supersedes }) => supersedes === undefined,
  'wrong-said': told('wrong'),
  'wrong-unsaid': not(told('wrong')),
  question: asks,
  'no-question': not(asks),
  'open-question': asksWhatIsOpen,
  'own-lapse': hasOwnLapse,
  'act-apart': isActApart,
  'act-inside': not(isActApart),
  grieving: areGrieving,
  condemned: isCondemned,
  'not-condemned': not(isCondemned),
};

/** Whether all of a line's conditions hold for the request, so that the line is used. */
export const allHold = (
  conditions: readonly Condition[],
  { request, story, playbook }: SlotContext,
): boolean => conditions.every((condition) => tests[condition](request, story, playbook));
