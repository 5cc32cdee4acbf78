import type { Brief } from '../../tone/brief.ts';
import { quotableClaim } from '../brief/claim.ts';
import { withoutStop } from '../brief/plain-text.ts';
import {
  namedSpokespeople,
  publishableContacts,
  publishablePolicies,
} from '../brief/writers-words.ts';
import { clockAndDate } from './clock.ts';
import { contactPhrases } from './contact-phrases.ts';
import type { LanguagePlaybook } from './playbook.ts';

type SlotValue = (brief: Brief, playbook: LanguagePlaybook) => string | undefined;

const listed = (items: readonly string[], lastSeparator: string): string | undefined => {
  const [last, ...others] = items.toReversed();
  if (last === undefined || others.length === 0) return last;
  return `${others.toReversed().join(', ')}${lastSeparator}${last}`;
};

const quoted = (words: string, { phrases }: LanguagePlaybook): string =>
  phrases.quote.replace('{text}', () => withoutStop(words));

const capitalised = (words: string | undefined): string | undefined =>
  words && words.slice(0, 1).toUpperCase() + words.slice(1);

const slots: Record<string, SlotValue> = {
  nextUpdate: ({ nextUpdateAt, timeZone }, playbook) =>
    nextUpdateAt === undefined ? undefined : clockAndDate(nextUpdateAt, timeZone, playbook),
  Reach: (brief, playbook) =>
    capitalised(listed(contactPhrases(publishableContacts(brief), playbook), playbook.phrases.or)),
  ReachFirst: (brief, playbook) =>
    capitalised(contactPhrases(publishableContacts(brief).slice(0, 1), playbook).at(0)),
  press: (brief, { phrases }) => listed(namedSpokespeople(brief), phrases.or),
  policies: (brief, playbook) =>
    listed(
      publishablePolicies(brief).map((policy) => quoted(policy, playbook)),
      playbook.phrases.and,
    ),
  claim: (brief, playbook) => {
    const claim = quotableClaim(brief);
    return claim === undefined ? undefined : quoted(claim, playbook);
  },
};

/**
 * A template sentence with its {slots} filled from the brief; undefined when the brief has nothing
 * for one of them, since the sentence is then left out.
 */
export const fillSlots = (
  template: string,
  brief: Brief,
  playbook: LanguagePlaybook,
): string | undefined => {
  let isComplete = true;
  const filled = template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const words = slots[name]?.(brief, playbook);
    isComplete &&= words !== undefined;
    return words ?? '';
  });
  return isComplete ? filled : undefined;
};
