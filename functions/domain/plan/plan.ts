import * as z from 'zod';
import { hashOf } from '../canonical.ts';
import { Channel, Kind, Language } from '../channel.ts';
import { Duration } from '../duration.ts';
import { TALAN } from '../journal/entry.ts';
import { Line } from '../text.ts';

export const Severity = z.union([z.literal(1), z.literal(2), z.literal(3)]);
/** Of an incident; 1 is the highest. */
export type Severity = z.infer<typeof Severity>;

export const Role = z.enum(['writer', 'spokesperson', 'admin', 'legal']);
export type Role = z.infer<typeof Role>;

const PersonId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,39}$/,
    'must be lower-case letters, digits and hyphens, such as anna-b',
  );

const Person = z.strictObject({
  id: PersonId,
  name: Line(),
  role: Line(),
  email: z.email(),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'must be in E.164 form, such as +46701740605')
    .optional(),
  roles: z.array(Role).min(1),
  languages: z.array(Language).min(1),
  public: z.boolean().default(false),
});
/** Someone in the plan. `role` is the title readers see; `public` says whether the name may be shown. */
export type Person = z.infer<typeof Person>;

const all = <Option extends string>(option: z.ZodType<Option>, options: readonly Option[]) =>
  z.union([z.literal('all').transform(() => [...options]), z.array(option).min(1)]);

const bySeverity = z.strictObject({ 1: Duration, 2: Duration, 3: Duration });

const Mandate = z.strictObject({
  person: PersonId,
  kinds: all(Kind, Kind.options),
  severities: z.array(Severity).min(1),
  channels: all(Channel, Channel.options),
  languages: z.array(Language).min(1),
  deputies: z.array(PersonId).default([]),
  answerWithin: bySeverity,
});
export type Mandate = z.infer<typeof Mandate>;

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

const Organisation = z.strictObject({
  name: Line(),
  domains: z.array(z.hostname()).min(1),
  timeZone,
  languages: z.array(Language).min(1),
  contacts: z.array(Line()).default([]),
});

const Checklist = z.strictObject({ name: Line(), steps: z.array(Line(500)).min(1) });

/** The organisation's crisis plan, as written in `infra/crisis-plan.yaml`. */
export const Plan = z
  .strictObject({
    organisation: Organisation,
    people: z.array(Person).min(1),
    crisisGroup: z.array(PersonId).min(1),
    mandates: z.array(Mandate).min(1),
    updateEvery: bySeverity,
    checklists: z.array(Checklist).default([]),
    retention: Duration,
  })
  .superRefine((plan, context) => {
    const problem = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const ids = plan.people.map((person) => person.id);
    const known = (id: string, path: (string | number)[]) => {
      if (!ids.includes(id)) problem(path, `names "${id}", who is not among the people`);
    };
    ids.forEach((id, i) => {
      if (ids.indexOf(id) !== i) problem(['people', i, 'id'], `"${id}" is used twice`);
      if (id === TALAN) problem(['people', i, 'id'], `"${id}" is the workflow: choose another id`);
    });
    plan.crisisGroup.forEach((id, i) => {
      known(id, ['crisisGroup', i]);
    });
    plan.mandates.forEach((mandate, i) => {
      known(mandate.person, ['mandates', i, 'person']);
      mandate.deputies.forEach((id, j) => {
        known(id, ['mandates', i, 'deputies', j]);
      });
    });
  });
export type Plan = z.infer<typeof Plan>;

/** The plan's version: SHA-256 of its canonical JSON. */
export const planVersion = (plan: Plan): string => hashOf(plan);

/** The person with this id. */
export const personIn = (plan: Plan, id: string): Person | undefined =>
  plan.people.find((person) => person.id === id);

/**
 * The plan without phone numbers: they come from deployment settings, so that neither the journal,
 * which is kept and exported, nor the plan's version holds them.
 */
export const withoutPhones = (plan: Plan): Plan => ({
  ...plan,
  people: plan.people.map(({ phone: _, ...person }) => person),
});
