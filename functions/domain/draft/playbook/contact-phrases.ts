import { withoutStop } from '../brief/plain-text.ts';
import type { LanguagePlaybook } from './playbook.ts';

const patterns = {
  write: /^[^\s@]+@[^\s@]+\.\p{L}+$/u,
  call: /^\+?[\d\s()/–-]{3,}$/u,
  visit: /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+\.\p{L}{2,}(?:\/\S*)?$/u,
  reach: /./u,
};

const ways = ['write', 'call', 'visit', 'reach'] as const;

const wayOf = (contact: string) => ways.find((way) => patterns[way].test(contact)) ?? 'reach';

/**
 * How readers can use contacts, one phrase for each way: "skriv till a@b eller c@d", "ring 08-…".
 * Ways are in the order of the first contact of each.
 */
export const contactPhrases = (
  contacts: readonly string[],
  { phrases }: LanguagePlaybook,
): string[] => {
  const words = contacts.map(withoutStop);
  const used = [...new Set(words.map(wayOf))];
  return used.map((way) =>
    phrases[way].replace('{contact}', () =>
      words.filter((contact) => wayOf(contact) === way).join(phrases.or),
    ),
  );
};
