import { Channel } from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';
import type { Handover, Moment } from '#domain/plan/handover.ts';
import type { Question } from '#domain/plan/mandate.ts';
import type { Mandate, Person, Plan } from '#domain/plan/plan.ts';

/** Someone in a plan; everyone may be anything but who they are. */
export const person = (id: string, over: Partial<Person> = {}): Person => ({
  id,
  name: `Name of ${id}`,
  role: `Title of ${id}`,
  email: `${id}@exempel.example`,
  roles: ['spokesperson'],
  languages: ['sv', 'en'],
  public: false,
  ...over,
});

/** A mandate over everything, of `spokesperson` with one deputy, but for what is given. */
export const mandate = (over: Partial<Mandate> = {}): Mandate => ({
  person: 'spokesperson',
  kinds: [...Kind.options],
  severities: [1, 2, 3],
  channels: [...Channel.options],
  languages: ['sv', 'en'],
  deputies: ['deputy'],
  answerWithin: { 1: 'PT10M', 2: 'PT30M', 3: 'PT2H' },
  ...over,
});

/** A valid plan with these mandates. */
export const planWith = (...mandates: Mandate[]): Plan => ({
  organisation: {
    name: 'Exempelverket',
    domains: ['exempel.example'],
    timeZone: 'Europe/Stockholm',
    languages: ['sv', 'en'],
    contacts: [],
  },
  people: ['writer', 'spokesperson', 'deputy', 'chief', 'admin'].map((id) => person(id)),
  crisisGroup: ['spokesperson'],
  mandates: mandates.length > 0 ? mandates : [mandate()],
  absences: [],
  notify: { 1: ['email'], 2: ['email'], 3: ['email'] },
  passkey: { 1: 'not-asked', 2: 'not-asked', 3: 'not-asked' },
  updateEvery: { 1: 'PT1H', 2: 'PT4H', 3: 'P1D' },
  checklists: [],
  retention: 'P730D',
});

/** A question that `mandate()` covers. */
export const question = (over: Partial<Question> = {}): Question => ({
  kind: 'holding',
  severity: 2,
  channels: ['newsroom'],
  language: 'sv',
  legalHold: false,
  requestedBy: 'writer',
  ...over,
});

/** A moment at which nobody has handed over anything, but for what is given. */
export const moment = (
  handovers: readonly Handover[] = [],
  at = '2026-11-22T12:00:00.000Z',
): Moment => ({
  at: new Date(at),
  handovers,
});
