import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { type ChannelLimits, ChannelSettings, limitsIn } from '../channel/limits.ts';
import { Kind } from '../kind/kind.ts';
import { hashOf } from '../values/canonical.ts';
import { Duration } from '../values/duration.ts';
import { Language } from '../values/language.ts';
import { Line } from '../values/text.ts';
import { Checklists } from './checklist.ts';
import { Clocks } from './clocks.ts';
import { Freeze } from './freeze.ts';
import { Official } from './official.ts';
import { Organisation } from './organisation.ts';
import { Retention } from './retention.ts';
import { ReusableText } from './reusable-texts.ts';
import { Role } from './role.ts';
import { SmsPrice } from './sms-price.ts';
import { Topics } from './topics.ts';

export const Severity = z.union([z.literal(1), z.literal(2), z.literal(3)]);
/** Of an incident; 1 is the highest. */
export type Severity = z.infer<typeof Severity>;

const PersonId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,39}$/,
    'must be lower-case letters, digits and hyphens, such as anna-b',
  );

const bySeverity = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ 1: value, 2: value, 3: value });

export const ContactWay = z.enum(['email', 'sms']);
/** How someone is told that their answer is awaited. */
export type ContactWay = z.infer<typeof ContactWay>;

// A mail reaches everyone in the plan; a number may be missing.
const Ways = z
  .array(ContactWay)
  .refine((ways) => ways.includes('email'), { message: 'must include email' });
const Notify = bySeverity(Ways);

const Person = z.strictObject({
  id: PersonId,
  name: Line(),
  role: Line(),
  roleIn: z.partialRecord(Language, Line()).optional(),
  email: z.email(),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'must be in E.164 form, such as +46701740605')
    .optional(),
  roles: z.array(Role).min(1),
  languages: z.array(Language).min(1),
  public: z.boolean().default(false),
  notify: Notify.optional(),
});
/**
 * Someone in the plan. `role` is the title readers see, `roleIn` the same in one language; `public` says whether the name may be shown;
 * `notify` takes the place of the plan's for this person.
 */
export type Person = z.infer<typeof Person>;

const all = <Option extends string>(option: z.ZodType<Option>, options: readonly Option[]) =>
  z.union([z.literal('all').transform(() => [...options]), z.array(option).min(1)]);

const Mandate = z
  .strictObject({
    person: PersonId,
    kinds: all(Kind, Kind.options),
    severities: z.array(Severity).min(1),
    channels: all(Channel, Channel.options),
    languages: z.array(Language).min(1),
    deputies: z.array(PersonId).default([]),
    answerWithin: bySeverity(Duration).exactPartial(),
  })
  .superRefine(({ severities, answerWithin }, context) => {
    for (const severity of severities.filter((each) => answerWithin[each] === undefined)) {
      const message = 'is missing: add it, as the mandate is for this severity';
      context.addIssue({ code: 'custom', path: ['answerWithin', String(severity)], message });
    }
  });
export type Mandate = z.infer<typeof Mandate>;

const MOMENT = 'must be a time with its offset, such as 2026-12-24T08:00:00+01:00';
const Moment = z.iso
  .datetime({ offset: true, error: MOMENT })
  .transform((time) => new Date(time).toISOString());

const Absence = z.strictObject({ person: PersonId, from: Moment, to: Moment });
/** Someone is away for a time (ISO 8601, kept in UTC): their deputy is asked instead. */
export type Absence = z.infer<typeof Absence>;

const FourEyes = z.strictObject({
  severities: z.array(Severity).min(1),
  kinds: all(Kind, Kind.options).default([...Kind.options]),
});

const LegalReview = z.strictObject({
  legalHold: z.boolean().default(true),
  kinds: z.array(Kind).default([]),
  answerWithin: bySeverity(Duration),
});

export const PasskeyRule = z.enum(['required', 'preferred', 'not-asked']);
/** Whether an approval must be signed with the approver's passkey. */
export type PasskeyRule = z.infer<typeof PasskeyRule>;

const ClockTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a clock time in quotation marks, such as "22:00"');

const QuietHours = z
  .strictObject({ from: ClockTime, to: ClockTime })
  .refine(({ from, to }) => from !== to, { message: 'must not begin when it ends' });
/** A part of the day, by the clocks of the organisation; it may run past midnight. */
export type QuietHours = z.infer<typeof QuietHours>;

const MAIL_ONLY: z.infer<typeof Notify> = { 1: ['email'], 2: ['email'], 3: ['email'] };
const NO_PASSKEYS = { 1: 'not-asked', 2: 'not-asked', 3: 'not-asked' } as const;

/**
 * The organisation's crisis plan, as written in `infra/crisis-plan.yaml`. `fourEyes` says where two
 * people must approve, `legalReview` where someone with the role `legal` clears the words first.
 */
export const Plan = z.strictObject({
  organisation: Organisation,
  people: z.array(Person).min(1),
  crisisGroup: z.array(PersonId).min(1),
  /** Who is told when an incident opens, by the ways of its severity; without it the crisis group. */
  tellAtOpening: z.array(PersonId).min(1).optional(),
  mandates: z.array(Mandate).min(1),
  absences: z.array(Absence).default([]),
  fourEyes: FourEyes.optional(),
  legalReview: LegalReview.optional(),
  notify: Notify.default(MAIL_ONLY),
  passkey: bySeverity(PasskeyRule).default(NO_PASSKEYS),
  /** Whether mails name an incident by its title; without it they say when it was opened. */
  titlesInMails: z.boolean().optional(),
  updateEvery: bySeverity(Duration),
  /** When no update is suggested, by severity: it comes at their end instead. */
  quietHours: bySeverity(QuietHours).exactPartial().optional(),
  channels: ChannelSettings.optional(),
  /** What text messages cost, so that who approves sees it first. */
  smsPrice: SmsPrice.optional(),
  /** How soon comments are answered; without it as `clocksIn` says. */
  clocks: Clocks.optional(),
  /** Who may propose and decide that comments are removed; without it all writers. */
  moderators: z.array(PersonId).min(1).optional(),
  /** Whether the public may be told how many comments were removed, by ground and never fewer than five. */
  showRemovals: z.boolean().optional(),
  reusableTexts: z.array(ReusableText).max(100).optional(),
  /** Whether opening an incident freezes ordinary posts; without it as `freezes` says. */
  freeze: Freeze.optional(),
  checklists: Checklists.default([]),
  /** What is watched. */
  topics: Topics.optional(),
  /** Where what authorities say to the public is heard. */
  official: Official.optional(),
  /** How long words are kept. */
  retention: Retention,
});
export type Plan = z.infer<typeof Plan>;

/** The plan's version: SHA-256 of its canonical JSON. */
export const planVersion = (plan: Plan): string => hashOf(plan);

/** How much the channels hold where the plan says so. */
export const channelLimits = ({ channels }: Plan): ChannelLimits => limitsIn(channels ?? {});

/** The person with this id. */
export const personIn = (plan: Plan, id: string): Person | undefined =>
  plan.people.find((person) => person.id === id);

/** The people with these ids, in their order; those who have left the plan are left out. */
export const peopleIn = (plan: Plan, ids: Iterable<string>): Person[] =>
  [...ids].flatMap((id) => personIn(plan, id) ?? []);

/**
 * The plan without phone numbers: they come from deployment settings, so that neither the journal,
 * which is kept and exported, nor the plan's version holds them.
 */
export const withoutPhones = (plan: Plan): Plan => ({
  ...plan,
  people: plan.people.map(({ phone: _, ...person }) => person),
});
