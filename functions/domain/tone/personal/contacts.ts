import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { findMentions } from '../mentions/find.ts';
import { samePhone } from '../mentions/phone.ts';
import type { Check } from '../rule.ts';
import { findLinks } from '../text/links.ts';
import { readTokens } from '../text/reading.ts';

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

const phonesIn = (text: string, { data }: Lexicon): string[] => {
  const reading = readTokens(text);
  return findMentions(reading, findLinks(reading.clean.text), data).flatMap((mention) =>
    mention.kind === 'phone' ? mention.digits : [],
  );
};

// A correction says which number was wrong.
const correctedIn = ({ kind, facts }: Brief): string[] =>
  kind === 'correction'
    ? facts.filter(({ status }) => status === 'confirmed').map(({ text }) => text)
    : [];

const readContacts = ({ brief, lexicon }: Check) => {
  const action = brief.publicAction ? [brief.publicAction.text] : [];
  const texts = [...brief.contacts, ...action, ...correctedIn(brief)];
  const emails = new Set(texts.flatMap(emailsIn));
  const phones = texts.flatMap((text) => phonesIn(text, lexicon));
  const bare = texts.map((text) => text.replace(/\D/gu, ''));
  return { emails, phones, bare };
};

/** The contacts in the brief, in what the public should do and in what is corrected; read when first needed. */
export const contactsOf = (check: Check): Contacts => {
  let known: ReturnType<typeof readContacts> | undefined;
  const read = () => {
    known ??= readContacts(check);
    return known;
  };
  return {
    hasEmail: (address) => read().emails.has(address.toLowerCase()),
    hasPhone: (digits) =>
      read().phones.some((phone) => samePhone(phone, digits)) ||
      read().bare.some((one) => one.includes(digits)),
  };
};
