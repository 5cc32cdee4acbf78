import * as z from 'zod';
import { Line } from './text.ts';

/** What is begun in a contact and leads nowhere; pages turn it into sentences. */
export const ContactProblem = z.enum(['email', 'web', 'phone']);
export type ContactProblem = z.infer<typeof ContactProblem>;

const messages: Record<ContactProblem, string> = {
  email: 'holds no whole e-mail address: write it as name@example.org',
  web: 'holds no whole web address: write it as https://example.org',
  phone: 'is no telephone number: write all of it, with its area code',
};

// "@example" is a name on a platform, "press@example" half an address.
const mailLike = /[^\s@]+@\S*/gu;
const webLike = /\b(?:https?:|www\.)\S*/giu;
const numberLike = /^[\s\d+()/.–-]*\d[\s\d+()/.–-]*$/u;
const closing = /[.,;:!?)]+$/u;
const numberInside = /\d(?:[\s()/.–-]{0,3}\d){2,}/u;

// 112, 1177, 113 13, 116 000: no area code before them.
const SHORT = /^[1-9]\d{2,5}$/;
const LONG = /^\d{6,15}$/;

const isMail = (text: string): boolean => z.email().safeParse(text.replace(closing, '')).success;

const isWeb = (text: string): boolean => {
  const address = text.replace(closing, '').replace(/^www\./i, 'https://www.');
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return /^[^.]+(?:\.[^.]+)+$/u.test(host.replace(/^www\./, ''));
};

const isNumber = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return LONG.test(digits) || (SHORT.test(digits) && /^[\d ]+$/.test(text));
};

/** What is wrong with a contact, as far as it can be seen: half an address or part of a number. */
export const contactProblem = (text: string): ContactProblem | undefined => {
  const bare = text.trim();
  if (bare.match(mailLike)?.some((one) => !/^https?:/iu.test(one) && !isMail(one))) return 'email';
  if (bare.match(webLike)?.some((one) => !isWeb(one))) return 'web';
  return numberLike.test(bare) && !isNumber(bare) ? 'phone' : undefined;
};

/** The same as the end of a sentence about it, in English. */
export const contactFault = (text: string): string | undefined => {
  const problem = contactProblem(text);
  return problem && messages[problem];
};

/** Whether a contact holds no number and no address: a place, perhaps ("the school gym"). */
export const isInWords = (contact: string): boolean =>
  !(/[\w.]@|@\w|\w\.\p{L}{2,}/u.test(contact) || numberInside.test(contact));

/** A way to reach us, as people type it. */
export const Contact = () =>
  Line(500).superRefine((text, { addIssue }) => {
    const contact = contactProblem(text);
    if (contact) addIssue({ code: 'custom', message: messages[contact], params: { contact } });
  });
