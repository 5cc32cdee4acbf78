import { confirmedTexts } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { findMentions } from '../mentions/find.ts';
import { samePhone } from '../mentions/phone.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { findLinks } from '../text/links.ts';
import { readTokens } from '../text/reading.ts';

/** Addresses and numbers that are known. */
export interface Contacts {
  hasEmail(address: string): boolean;
  /** A telephone number in digits, with or without its country code. */
  hasPhone(digits: string): boolean;
  /** Whether there is neither an address nor a number. */
  isEmpty(): boolean;
  /** Whether a text holds one of them. */
  isIn(text: string): boolean;
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

const readContacts = (texts: readonly string[], lexicon: Lexicon) => ({
  emails: new Set(texts.flatMap(emailsIn)),
  phones: texts.flatMap((text) => phonesIn(text, lexicon)),
  bare: texts.map((text) => text.replace(/\D/gu, '')),
});

/** The addresses and numbers in texts; read when first needed. */
export const contactsIn = (texts: readonly string[], lexicon: Lexicon): Contacts => {
  let known: ReturnType<typeof readContacts> | undefined;
  const read = () => {
    known ??= readContacts(texts, lexicon);
    return known;
  };
  return {
    hasEmail: (address) => read().emails.has(address.toLowerCase()),
    hasPhone: (digits) =>
      read().phones.some((phone) => samePhone(phone, digits)) ||
      read().bare.some((one) => one.includes(digits)),
    isEmpty: () => read().emails.size + read().phones.length === 0,
    isIn: (text) =>
      emailsIn(text).some((address) => read().emails.has(address)) ||
      phonesIn(text, lexicon).some((one) => read().phones.some((phone) => samePhone(phone, one))),
  };
};

const MOBILE = /(?<!\d)(?:\+46|0) ?-?7[02369]/u;

// Colleagues may call whom a fact for them names, unless it is somebody's own phone.
const toldInside = ({ kind, facts }: Brief): string[] =>
  confirmedTexts(
    facts.filter(({ audience }) => kind === 'internal' || audience === 'internal'),
  ).filter((text) => !MOBILE.test(text));

const ownWords = ({ contacts, commitments, publicAction }: Brief): string[] => [
  ...contacts,
  ...commitments,
  ...(publicAction ? [publicAction.text] : []),
];

const ownTexts = (brief: Brief): string[] => ownWords(brief).concat(toldInside(brief));

const ownIn = onceFor((lexicon: Lexicon) =>
  onceFor((brief: Brief) => contactsIn(ownTexts(brief), lexicon)),
);

/** The contacts in the brief, in what the public should do and in what we promise. */
export const ownContacts = ({ brief, lexicon }: Check): Contacts => ownIn(lexicon)(brief);
