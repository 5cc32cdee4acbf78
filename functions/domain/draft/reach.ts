import { withoutStop } from './plain-text.ts';
import type { LanguagePlaybook } from './playbook.ts';

const ways = [
  { way: 'write', pattern: /^[^\s@]+@[^\s@]+\.\p{L}+$/u },
  { way: 'call', pattern: /^\+?[\d\s()/–-]{5,}$/u },
  { way: 'visit', pattern: /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+\.\p{L}{2,}(?:\/\S*)?$/u },
] as const;

/** What a reader does with a contact: "skriv till …", "call …", "go to …". */
export const reachBy = (contact: string, { phrases }: LanguagePlaybook): string => {
  const words = withoutStop(contact);
  const { way } = ways.find(({ pattern }) => pattern.test(words)) ?? { way: 'reach' };
  return phrases[way].replace('{contact}', () => words);
};
