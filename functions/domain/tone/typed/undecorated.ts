import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import { onceFor } from '../once-for.ts';
import { hashtag, picture } from '../text/decoration.ts';

const marks = /[©®™]\ufe0f?/gu;

// "Stay out of the 🏊", "avoid #Ekby": behind these a picture or a tag is a word of the sentence.
const wantsWord =
  /(?<!\p{L})(?:an?|the|no|not|in|at|on|to|of|from|for|with|by|your|and|or|ett?|this|that|our|into|near|en|ur|mot|genom|hos|vid|vår|vårt|den|det|de|i|på|till|av|från|med|för|inga|ingen|inget|inte|din|ditt|dina|er|ert|era|och|eller)\s*$/iu;

const tagsAtEnd =
  /(?:\s*(?<![\p{L}\p{N}_&/])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+)+(?=\s*[.!?]*$)/u;

const withoutPictures = (words: string): string =>
  words.replace(picture, (found, at: number) => (wantsWord.test(words.slice(0, at)) ? found : ' '));

// A tag at the end only sorts what is said; elsewhere, or where it is all, it is a word of it.
const withoutTags = (words: string): string => {
  const [found] = tagsAtEnd.exec(words) ?? [];
  const before = found === undefined ? '' : words.slice(0, words.indexOf(found)).trim();
  const isIdle = before !== '' && !wantsWord.test(before);
  const rest = found !== undefined && isIdle ? words.replace(found, '') : words;
  return rest.replace(hashtag, (tag) => tag.slice(1));
};

const keycaps = /([0-9])\ufe0f?\u20e3/gu;

/** Words without what only decorates them: pictures, the signs of tags and of trade marks. */
export const undecorated = (words: string): string =>
  withoutTags(withoutPictures(words.replace(keycaps, '$1')).replace(marks, ''))
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/ (?=[.,!?](?!\d))/gu, '')
    .trim();

/** Whether words hold pictures that can't be taken off. */
export const isDecorated = (words: string): boolean => words.search(picture) >= 0;

const undecoratedFact = (fact: Fact): Fact => ({
  ...fact,
  text: undecorated(fact.text),
  ...(fact.open !== undefined && { open: undecorated(fact.open) }),
});

/** A brief whose words can be told: without decoration. */
export const undecoratedBrief = onceFor(
  (brief: Brief): Brief => ({
    ...brief,
    facts: brief.facts.map(undecoratedFact),
    commitments: brief.commitments.map(undecorated),
    contacts: brief.contacts.map(undecorated),
    affected: brief.affected.map(undecorated),
    policies: brief.policies.map(undecorated),
    ...(brief.publicAction && {
      publicAction: { ...brief.publicAction, text: undecorated(brief.publicAction.text) },
    }),
  }),
);
