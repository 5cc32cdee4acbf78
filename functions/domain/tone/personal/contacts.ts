import { findMentions } from '../mentions/find.ts';
import { samePhone } from '../mentions/phone.ts';
import type { Check } from '../rule.ts';
import { findLinks } from '../text/links.ts';
import { readText } from '../text/reading.ts';

/** The addresses and numbers that a statement may give out: those of the contacts. */
export interface Contacts {
  hasEmail(address: string): boolean;
  /** A telephone number in digits, with or without its country code. */
  hasPhone(digits: string): boolean;
}

const emailsIn = (text: string): string[] =>
  findLinks(text)
    .filter(({ kind }) => kind === 'email')
    .map(({ start, end }) => text.slice(start, end).toLowerCase());

/** Reads the contacts of the brief, and what the public is told to do. */
export const contactsOf = ({ brief, lexicon }: Check): Contacts => {
  const texts = [...brief.contacts, ...(brief.publicAction ? [brief.publicAction.text] : [])];
  const emails = new Set(texts.flatMap(emailsIn));
  const phones = texts
    .flatMap((text) => findMentions(readText(text, lexicon.abbreviations), lexicon.data))
    .flatMap((mention) => (mention.kind === 'phone' ? mention.digits : []));
  const bare = texts.map((text) => text.replace(/\D/gu, ''));
  return {
    hasEmail: (address) => emails.has(address.toLowerCase()),
    hasPhone: (digits) =>
      phones.some((phone) => samePhone(phone, digits)) || bare.some((one) => one.includes(digits)),
  };
};
