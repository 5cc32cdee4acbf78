import type { Brief } from '../../tone/brief.ts';
import type { PlannedSentence } from '../assemble.ts';
import { asSentence, plainText } from './plain-text.ts';
import { isPublishable } from './publishable.ts';

const sentencesOf = (words: readonly string[], brief: Brief): PlannedSentence[] =>
  words
    .filter((each) => isPublishable(each, brief))
    .map((each) => ({ text: asSentence(each), factIds: [] }));

/** The commitments that can be published, as sentences. */
export const publishableCommitments = (brief: Brief): PlannedSentence[] =>
  sentencesOf(brief.commitments, brief);

/** What the public is asked to do, as a sentence, if that can be published. */
export const publishableAction = (brief: Brief): PlannedSentence[] =>
  sentencesOf(brief.publicAction === undefined ? [] : [brief.publicAction.text], brief);

/**
 * The contacts that can be published, each once: the incident's and the organisation's may overlap.
 */
export const publishableContacts = (brief: Brief): string[] => [
  ...new Set(brief.contacts.filter((each) => isPublishable(each, brief)).map(plainText)),
];

const emergencyNumber = /^(?:\p{L}+:? )*(?:112|911|999)$/u;

/** The contacts that questions may go to: nobody calls 112 with a question. */
export const contactsForQuestions = (brief: Brief): string[] =>
  publishableContacts(brief).filter((contact) => !emergencyNumber.test(contact));

/** The names of the policies that can be published. */
export const publishablePolicies = (brief: Brief): string[] =>
  brief.policies.filter((each) => isPublishable(each, brief)).map(plainText);

/** Journalists need someone to call, not a list. */
const SPOKESPEOPLE_MAX = 2;

/** The spokespeople whom a text names. */
export const namedSpokespeople = ({ organisation }: Brief): string[] =>
  organisation.spokespeople
    .map(plainText)
    .filter((name) => name !== '')
    .slice(0, SPOKESPEOPLE_MAX);
