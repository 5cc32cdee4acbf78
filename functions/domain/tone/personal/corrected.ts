import { confirmedTexts } from '../../incident/fact.ts';
import type { Check } from '../rule.ts';
import { type Contacts, contactsIn } from './contacts.ts';

/** Numbers and addresses that a correction may name as the wrong ones. */
export interface Corrected {
  /** Those that were given out as a way to reach us. */
  ours: Contacts;
  /** Those of which a fact says what is right, while we have no contacts to compare with. */
  perhapsOurs: Contacts;
}

// What was given out may be the number of a private person, who must not be pointed out once more.
const mayNameThem = (check: Check, facts: readonly string[]): boolean =>
  check.brief.kind === 'correction' && !check.anyHolds(facts, 'theirs');

/** What a correction corrects, as its confirmed facts tell it. */
export const correctedContacts = (check: Check, own: Contacts): Corrected => {
  const facts = confirmedTexts(check.brief.facts);
  const told = mayNameThem(check, facts) ? facts : [];
  const isOurs = (fact: string) => own.isIn(fact) || check.anyHolds([fact], 'ours');
  const isRight = (fact: string) => own.isEmpty() && check.anyHolds([fact], 'right');
  return {
    ours: contactsIn(told.filter(isOurs), check.lexicon),
    perhapsOurs: contactsIn(told.filter(isRight), check.lexicon),
  };
};
