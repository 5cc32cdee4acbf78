import type { PlannedSentence } from './assemble.ts';
import type { DraftRequest } from './draft.ts';
import { asSentence, plain } from './plain-text.ts';
import { isPublishable } from './publishable.ts';

type Brief = DraftRequest['brief'];

const own = (brief: Brief, words: readonly string[]): PlannedSentence[] =>
  words
    .filter((each) => isPublishable(each, brief))
    .map((each) => ({ text: asSentence(each), factIds: [] }));

export const commitmentsOf = (brief: Brief): PlannedSentence[] => own(brief, brief.commitments);

export const publicActionOf = (brief: Brief): PlannedSentence[] =>
  own(brief, brief.publicAction === undefined ? [] : [brief.publicAction.text]);

// The incident's contacts and the organisation's may overlap.
export const contactsOf = (brief: Brief): string[] => [
  ...new Set(brief.contacts.filter((each) => isPublishable(each, brief)).map(plain)),
];

export const policiesOf = (brief: Brief): string[] =>
  brief.policies.filter((each) => isPublishable(each, brief)).map(plain);

/** More names than this are a list, not an answer. */
const SPOKESPEOPLE_MAX = 2;

export const spokespeopleOf = ({ organisation }: Brief): string[] =>
  organisation.spokespeople
    .map(plain)
    .filter((name) => name !== '')
    .slice(0, SPOKESPEOPLE_MAX);

// What must not be spread even as a quotation: links, handles, tags, shouting.
const loud = /[#@!]|https?:|www\./u;
/** A claim longer than this is a story, not a claim; repeating it would spread it. */
const CLAIM_MAX_CHARACTERS = 200;

/** Whether a text says one of these, in any case. */
export const holdsAny = (text: string, keys: readonly string[]): boolean =>
  keys.some((key) => text.toLowerCase().includes(plain(key).toLowerCase()));

/** The claim's words when they can be quoted without harm, so that readers know what is corrected. */
export const claimOf = (brief: Brief): string | undefined => {
  const words = plain(brief.claim?.text ?? '');
  const open = brief.facts.filter((fact) => fact.status === 'unconfirmed');
  const quotable =
    words.length <= CLAIM_MAX_CHARACTERS &&
    isPublishable(words, brief) &&
    !loud.test(words) &&
    !open.some((fact) => holdsAny(words, fact.keys ?? []));
  return quotable ? words : undefined;
};
