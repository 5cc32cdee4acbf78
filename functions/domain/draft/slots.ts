import { clockAndDate } from './clock.ts';
import type { DraftRequest } from './draft.ts';
import { withoutStop } from './plain-text.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { waysToReach } from './reach.ts';
import { claimOf, contactsOf, policiesOf, spokespeopleOf } from './writers-words.ts';

type Brief = DraftRequest['brief'];
type Fill = (brief: Brief, playbook: LanguagePlaybook) => string | undefined;

const list = (items: readonly string[], last: string): string | undefined => {
  const [final, ...others] = items.toReversed();
  if (final === undefined || others.length === 0) return final;
  return `${others.toReversed().join(', ')}${last}${final}`;
};

const quote = (words: string, { phrases }: LanguagePlaybook): string =>
  phrases.quote.replace('{text}', () => withoutStop(words));

const capital = (words: string | undefined): string | undefined =>
  words && words.slice(0, 1).toUpperCase() + words.slice(1);

const fills: Record<string, Fill> = {
  nextUpdate: ({ nextUpdateAt, timeZone }, playbook) =>
    nextUpdateAt === undefined ? undefined : clockAndDate(nextUpdateAt, timeZone, playbook),
  Reach: (brief, playbook) =>
    capital(list(waysToReach(contactsOf(brief), playbook), playbook.phrases.or)),
  ReachFirst: (brief, playbook) =>
    capital(waysToReach(contactsOf(brief).slice(0, 1), playbook).at(0)),
  press: (brief, { phrases }) => list(spokespeopleOf(brief), phrases.or),
  policies: (brief, playbook) =>
    list(
      policiesOf(brief).map((policy) => quote(policy, playbook)),
      playbook.phrases.and,
    ),
  claim: (brief, playbook) => {
    const claim = claimOf(brief);
    return claim === undefined ? undefined : quote(claim, playbook);
  },
};

/**
 * A template sentence with its {slots} filled from the brief; undefined when one has nothing to fill
 * it, since the sentence is then left out.
 */
export const fillSlots = (
  template: string,
  brief: Brief,
  playbook: LanguagePlaybook,
): string | undefined => {
  let complete = true;
  const filled = template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const words = fills[name]?.(brief, playbook);
    complete &&= words !== undefined;
    return words ?? '';
  });
  return complete ? filled : undefined;
};
