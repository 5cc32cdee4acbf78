import type { Brief } from '../../tone/brief.ts';
import { onceFor } from '../../tone/once-for.ts';
import { isPublishable } from '../../tone/typed/publishable.ts';
import { asSentence, plainText, withoutStop } from '../../values/plain-text.ts';
import { isPressAddress } from '../../values/press-address.ts';
import type { PlannedSentence } from '../assemble.ts';

const sentencesOf = (words: readonly string[], brief: Brief): PlannedSentence[] =>
  words
    .filter((each) => isPublishable(each, brief))
    .map((each) => ({ text: asSentence(each), factIds: [] }));

/** The commitments that can be published, as sentences. */
export const publishableCommitments = onceFor((brief: Brief): readonly PlannedSentence[] =>
  sentencesOf(brief.commitments, brief),
);

/** What the public is asked to do, as a sentence, if that can be published. */
export const publishableAction = onceFor((brief: Brief): readonly PlannedSentence[] =>
  sentencesOf(brief.publicAction === undefined ? [] : [brief.publicAction.text], brief),
);

/**
 * The contacts that can be published, each once: the incident's and the organisation's may overlap.
 */
export const publishableContacts = onceFor((brief: Brief): readonly string[] => [
  ...new Set(brief.contacts.filter((each) => isPublishable(each, brief)).map(plainText)),
]);

const emergencyNumber = /^(?:\p{L}+:? )*(?:112|911|999)$/u;

// "Send press to 01632 960 119", "ringer en journalist, hänvisa till 08-…".
const isForMedia =
  ({ publicAction }: Brief) =>
  (contact: string): boolean => {
    const before = publicAction?.text.split(contact).slice(0, -1) ?? [];
    const isAfterMedia = before.some((words) =>
      /(?<!\p{L})(?:press(?:en)?|media|medier(?:na)?|journalist\p{L}*|reporter\p{L}*)(?!\p{L})[^.]*$/iu.test(
        words,
      ),
    );
    return isPressAddress(contact) || isAfterMedia;
  };

/** The contacts that are for journalists alone. */
export const contactsForMedia = (brief: Brief): string[] =>
  publishableContacts(brief).filter(isForMedia(brief));

/**
 * The contacts that people's questions may go to: nobody calls 112 with a question, and what to do
 * says already whom its own number is for.
 */
export const contactsForQuestions = (brief: Brief): string[] => {
  const media = contactsForMedia(brief);
  const told = brief.kind === 'qa' ? '' : (brief.publicAction?.text ?? '');
  return publishableContacts(brief).filter(
    (contact) =>
      !(emergencyNumber.test(contact) || media.includes(contact) || told.includes(contact)),
  );
};

/** Why what someone entered is not said as they put it. */
export type Unsaid = 'several-phrases' | 'no-question' | 'not-publishable';

// One noun phrase or question: what ends a sentence would let another one follow. A time or a number may hold a stop.
const isOnePhrase = (words: string): boolean => !/[!?;…]|[.:](?!\d)/u.test(withoutStop(words));

/** Why those affected are not called so; undefined where they are. */
export const whyUncalled = (words: string, brief: Brief): Unsaid | undefined => {
  if (!isOnePhrase(words)) return 'several-phrases';
  return isPublishable(words, brief) ? undefined : 'not-publishable';
};

/** Those affected, as a text may call them. */
export const publishableAffected = (brief: Brief): string[] =>
  brief.affected.filter((each) => whyUncalled(each, brief) === undefined).map(withoutStop);

// "That it was poisoned" would say so; only a question leaves it open.
const openQuestion =
  /^(?:om|vad|vem|vems|vilka|vilken|vilket|varför|hur|när|var|varifrån|vart|whether|if|what|who|whose|why|how|when|where|which)(?!\p{L})/iu;

const asOpen = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/** Why a question is not said to be open; undefined where it is. */
export const whyUnasked = (words: string, brief: Brief): Unsaid | undefined =>
  openQuestion.test(words) ? whyUncalled(words, brief) : 'no-question';

/** What may be said to be open: it goes on after "We do not yet know". */
export const publishableOpen = (brief: Brief): string[] => [
  ...new Set(
    brief.facts
      .filter(({ status }) => status === 'unconfirmed')
      .map(({ open = '' }) => withoutStop(open))
      .filter((each) => whyUnasked(each, brief) === undefined)
      .map(asOpen),
  ),
];

// A public body keeps its distance by its own stance alone: its employees may speak in private as they like.
const hasOnlyStance = ({ kind, organisation, wrongdoing }: Brief): boolean =>
  organisation.publicBody && (kind === 'distancing' || wrongdoing === 'private');

const publishable = (policies: readonly string[], brief: Brief): string[] =>
  policies.filter((each) => isPublishable(each, brief)).map(plainText);

/** The policies that can be published, by name and with what they say. */
export const publishablePolicies = (brief: Brief): string[] =>
  hasOnlyStance(brief) ? [] : publishable(brief.policies, brief);

/** The policies that a public body does not name, though it may stand by what they say of it. */
export const unnamedPolicies = (brief: Brief): string[] =>
  hasOnlyStance(brief) ? publishable(brief.policies, brief) : [];

/** Journalists need someone to call, not a list. */
const SPOKESPEOPLE_MAX = 2;

/** The spokespeople whom a text names. */
export const namedSpokespeople = ({ organisation }: Brief): string[] =>
  organisation.spokespeople
    .map(plainText)
    .filter((name) => name !== '')
    .slice(0, SPOKESPEOPLE_MAX);
