import { TALAN } from '../journal/entry.ts';
import { type Mandate, Plan } from './plan.ts';

// What does not hold together in a plan whose parts are right by themselves.
interface PlanProblem {
  path: (string | number)[];
  message: string;
}

type Named = [id: string, ...path: (string | number)[]];

const idProblems = ({ people }: Plan): PlanProblem[] =>
  people.flatMap(({ id }, i) => {
    const path = ['people', i, 'id'];
    if (people.findIndex((person) => person.id === id) !== i) {
      return [{ path, message: `"${id}" is used twice` }];
    }
    return id === TALAN ? [{ path, message: `"${id}" is the workflow: choose another id` }] : [];
  });

// Whoever signs in is known by the address alone.
const sharedAddresses = ({ people }: Plan): PlanProblem[] =>
  people.flatMap(({ id, email }, i) => {
    const same = people.find((other) => other.email.toLowerCase() === email.toLowerCase());
    const message = `is the address of "${same?.id}" too, so that neither could sign in: give each person their own`;
    return same?.id === id ? [] : [{ path: ['people', i, 'email'], message }];
  });

const askedByMandate = (mandates: Plan['mandates']): Named[] =>
  mandates.flatMap(({ person, deputies }, i): Named[] => [
    [person, 'mandates', i, 'person'],
    ...deputies.map((id, j): Named => [id, 'mandates', i, 'deputies', j]),
  ]);

const namedIn = ({
  crisisGroup,
  mandates,
  absences,
  topics = [],
  moderators = [],
  tellAtOpening = [],
  official,
}: Plan): Named[] => [
  ...moderators.map((id, i): Named => [id, 'moderators', i]),
  ...crisisGroup.map((id, i): Named => [id, 'crisisGroup', i]),
  ...tellAtOpening.map((id, i): Named => [id, 'tellAtOpening', i]),
  ...askedByMandate(mandates),
  ...(official?.tell ?? []).map((id, i): Named => [id, 'official', 'tell', i]),
  ...topics.flatMap(({ tell }, i) => tell.map((id, j): Named => [id, 'topics', i, 'tell', j])),
  ...absences.map(({ person }, i): Named => [person, 'absences', i, 'person']),
];

const strangers = (plan: Plan): PlanProblem[] =>
  namedIn(plan)
    .filter(([id]) => !plan.people.some((person) => person.id === id))
    .map(([id, ...path]) => ({ path, message: `names "${id}", who is not among the people` }));

// Signing in confirms roles: a mandate must not get round that.
const withoutRole = ({ mandates, people }: Plan): PlanProblem[] =>
  askedByMandate(mandates)
    .filter(
      ([id]) => people.find((person) => person.id === id)?.roles.includes('spokesperson') === false,
    )
    .map(([id, ...path]) => ({
      path,
      message: `names "${id}", who is no spokesperson: give them the role spokesperson`,
    }));

const endedBefore = ({ absences }: Plan): PlanProblem[] =>
  absences.flatMap(({ from, to }, i) =>
    from < to
      ? []
      : [{ path: ['absences', i, 'to'], message: 'is not after "from": write a later time' }],
  );

const isWithin = <Item>(items: readonly Item[], others: readonly Item[]): boolean =>
  items.every((item) => others.includes(item));

// Who may approve all that a mandate is about: its own people, and those of wider mandates.
const peopleBehind = (plan: Plan, mandate: Mandate, severity: Mandate['severities'][number]) =>
  plan.mandates
    .filter(
      (other) =>
        other.severities.includes(severity) &&
        isWithin(mandate.kinds, other.kinds) &&
        isWithin(mandate.channels, other.channels) &&
        isWithin(mandate.languages, other.languages),
    )
    .flatMap(({ person, deputies }) => [person, ...deputies]);

const missingSecondEyes = (plan: Plan): PlanProblem[] =>
  plan.mandates.flatMap((mandate, i) => {
    const alone = plan.fourEyes?.severities.find(
      (severity) =>
        mandate.severities.includes(severity) &&
        plan.fourEyes?.kinds.some((kind) => mandate.kinds.includes(kind)) &&
        new Set(peopleBehind(plan, mandate, severity)).size < 2,
    );
    const message = `names nobody beside "${mandate.person}", but fourEyes asks for two people at severity ${alone}: name a deputy`;
    return alone ? [{ path: ['mandates', i, 'deputies'], message }] : [];
  });

const missingLegal = ({ legalReview, people }: Plan): PlanProblem[] =>
  legalReview && !people.some(({ roles }) => roles.includes('legal'))
    ? [{ path: ['legalReview'], message: 'has nobody to ask: give someone the role legal' }]
    : [];

// What is wrong between the parts of a plan, each with its place and a remedy.
const planProblems = (plan: Plan): PlanProblem[] => [
  ...idProblems(plan),
  ...sharedAddresses(plan),
  ...strangers(plan),
  ...withoutRole(plan),
  ...endedBefore(plan),
  ...missingSecondEyes(plan),
  ...missingLegal(plan),
];

/** A plan as it is read: its parts fit together, or each problem says where it is and how to mend it. */
export const CheckedPlan = Plan.superRefine((plan, context) => {
  for (const { path, message } of planProblems(plan)) {
    context.addIssue({ code: 'custom', path, message });
  }
});
