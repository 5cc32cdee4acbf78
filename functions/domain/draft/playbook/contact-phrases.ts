import { withoutStop } from '../../values/plain-text.ts';
import type { LanguagePlaybook } from './playbook.ts';

const patterns = {
  write: /^[^\s@]+@[^\s@]+\.\p{L}+$/u,
  call: /^\+?[\d\s()/–-]{3,}$/u,
  visit: /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+\.\p{L}{2,}(?:\/\S*)?$/u,
  reach: /./u,
};

// "020-15 80 80 krisstöd", "krisstöd: 020-15 80 80": the number, and what it is for.
const labelled = [
  /^(?<number>\+?\d[\d\s()/–-]{3,}\d),?:? \(?(?<label>\p{L}[\p{L} -]*)\)?$/u,
  /^(?<label>\p{L}[\p{L} -]*),?:? (?<number>\+?\d[\d\s()/–-]{3,}\d)$/u,
];

// "9am-5pm on 020-15 80 80": the hours stand behind it.
const timed =
  /^(?<label>(?=.*\d)[\p{L}\d.:\s–-]*?\d[\p{L}\d.:\s–-]*?) (?:on|på|tel\.?) (?<number>\+?\d[\d\s()/–-]{3,}\d)$/u;

const withLabel = (contact: string, phrases: LanguagePlaybook['phrases']): string => {
  const { number, label } = labelled.map((each) => each.exec(contact)?.groups).find(Boolean) ?? {};
  if (number && label)
    return phrases.labelled.replace('{number}', number).replace('{label}', () => label);
  const hours = timed.exec(contact)?.groups;
  return hours ? `${hours['number']} (${hours['label']})` : contact;
};

const isNumber = (contact: string): boolean =>
  [patterns.call, timed, ...labelled].some((pattern) => pattern.test(contact));

const ways = ['write', 'call', 'visit', 'reach'] as const;

const wayOf = (contact: string) =>
  isNumber(contact) ? 'call' : (ways.find((way) => patterns[way].test(contact)) ?? 'reach');

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
      words
        .filter((contact) => wayOf(contact) === way)
        .map((contact) => withLabel(contact, phrases))
        .join(phrases.or),
    ),
  );
};
