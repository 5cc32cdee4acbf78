import * as z from 'zod';
import { Language } from '../values/language.ts';
import { Line } from '../values/text.ts';

const timeZone = z.string().refine(
  (name) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  },
  { message: 'must be an IANA time zone such as Europe/Stockholm' },
);

/**
 * What the accessibility statement of a public body says (Digg's items under the Swedish act 2018:1937):
 * when and how the pages were tested, what is not accessible yet, and whom to tell.
 */
export const Accessibility = z.strictObject({
  contact: Line(),
  testedAt: z.iso.date(),
  testedBy: z.enum(['self', 'external']),
  statedAt: z.iso.date(),
  /** Each in the languages of the organisation; none where nothing is known to be missing. */
  shortcomings: z.array(z.partialRecord(Language, Line(500))).default([]),
});
export type Accessibility = z.infer<typeof Accessibility>;

/** Whose plan it is, and how it speaks to the public. */
export const Organisation = z.strictObject({
  name: Line(),
  domains: z.array(z.hostname()).min(1),
  timeZone,
  languages: z.array(Language).min(1),
  contacts: z.array(Line()).default([]),
  /** The number for next of kin: statements about death or injury name it. */
  nextOfKin: z
    .string()
    .regex(/^\+?\d[\d ()/–-]{4,28}\d$/, 'must be a telephone number, such as 0771-00 00 11')
    .optional(),
  /** Whether newsroom pages say where a model drafted the words. */
  labelModelDrafts: z.boolean().optional(),
  /** For public bodies: the newsroom then has an accessibility statement. */
  accessibility: Accessibility.optional(),
  /** Whom people ask about their data and removed comments; without it the contacts. */
  dataContact: Line().optional(),
  /** Whom to tell of a weakness in the newsroom: an address of mail or web, for its security.txt. */
  securityContact: z.union([z.email(), z.url({ protocol: /^https$/ })]).optional(),
  /** Where readers find the source of the Talan that makes the pages, to check them with. */
  talanSource: z.url({ protocol: /^https$/ }).optional(),
  /** A WebSub hub, which is told of each statement and tells those who follow the newsroom's feeds. */
  hub: z.url({ protocol: /^https$/ }).optional(),
  /** Whether it is an authority or another public body, which speaks for its own stance alone. */
  publicBody: z.boolean().optional(),
  /** Whether none of it is real: every page says so. */
  exercise: z.boolean().optional(),
});
