import { type Plan, withoutPhones } from '#domain/plan/plan.ts';
import { SettingsInvalid } from '../settings.ts';

type Phones = Record<string, string>;

// Numbers for the people of the example plan. The range 070-174 06 05 to 06 99 is reserved for fiction.
const EXAMPLE_PHONES: Phones = {
  writer: '+46701740605',
  spokesperson: '+46701740606',
  deputy: '+46701740607',
  legal: '+46701740608',
};
const EXAMPLE_EMAIL = /@exempel\.example$/;

// A real person must never get a made-up number.
const examplePhones = (plan: Plan): Phones =>
  plan.people.every(({ email }) => EXAMPLE_EMAIL.test(email)) ? EXAMPLE_PHONES : {};

const phonesIn = (plan: Plan): Phones =>
  Object.fromEntries(plan.people.flatMap(({ id, phone }) => (phone ? [[id, phone]] : [])));

const refuseUnknownPeople = (plan: Plan, given: Phones): void => {
  const ids = plan.people.map(({ id }) => id);
  const problems = Object.keys(given)
    .filter((id) => !ids.includes(id))
    .map(
      (id) =>
        `TALAN_PHONES names "${id}", who is not in the plan: write one of ${ids.join(', ')}, or remove it`,
    );
  if (problems.length > 0) throw new SettingsInvalid(problems.join('\n'));
};

/**
 * Separates the phone numbers from the plan, so that the journal, which is exported, and the plan's version never
 * hold them. A number in `given` (TALAN_PHONES) wins over the plan's, and that over the example's. Throws
 * `SettingsInvalid` when `given` names a person who is not in the plan.
 */
export const takePhones = (plan: Plan, given: Phones): { plan: Plan; phones: Phones } => {
  refuseUnknownPeople(plan, given);
  return {
    plan: withoutPhones(plan),
    phones: { ...examplePhones(plan), ...phonesIn(plan), ...given },
  };
};
