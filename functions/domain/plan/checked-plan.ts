import * as z from 'zod';
import { TALAN } from '../journal/entry.ts';
import { type Mandate, Plan } from './plan.ts';
import { Role } from './role.ts';

// Who is who and who is named, as far as it can be read: other mistakes hide none of these.
const ids = z.array(z.string()).catch([]);
const Naming = z.object({
  people: z
    .array(
      z.object({
        id: z.string().catch(''),
        email: z.string().catch(''),
        roles: z.array(Role).catch([...Role.options]),
      }),
    )
    .catch([]),
  crisisGroup: ids,
  tellAtOpening: ids,
  moderators: ids,
  mandates: z.array(z.object({ person: z.string().catch(''), deputies: ids })).catch([]),
  absences: z.array(z.object({ person: z.string().catch('') })).catch([]),
  topics: z.array(z.object({ tell: ids })).catch([]),
  official: z.object({ tell: ids }).catch({ tell: [] }),
});
type Naming = z.infer<typeof Naming>;

// What does not hold together in a plan.
interface PlanProblem {
  path: (string | number)[];
  message: string;
}

type Named = [id: string, ...path: (string | number)[]];

const idProblems = ({ people }: Naming): PlanProblem[] =>
  people.flatMap(({ id }, i) => {
    if (id === '') return [];
    const path = ['people', i, 'id'];
    if (people.findIndex((person) => person.id === id) !== i) {
      return [{ path, message: `"${id}" is used twice` }];
    }
    return id === TALAN ? [{ path, message: `"${id}" is the workflow: choose another id` }] : [];
  });

// Whoever signs in is known by the address alone.
const sharedAddresses = ({ people }: Naming): PlanProblem[] =>
  people.flatMap(({ id, email }, i) => {
    if (email === '') return [];
    const same = people.find((other) => other.email.toLowerCase() === email.toLowerCase());
    const message = `is the address of "${same?.id}" too, so that neither could sign in: give each person their own`;
    return same?.id === id ? [] : [{ path: ['people', i, 'email'], message }];
  });

const askedByMandate = (mandates: Naming['mandates']): Named[] =>
  mandates.flatMap(({ person, deputies }, i): Named[] => [
    [person, 'mandates', i, 'person'],
    ...deputies.map((id, j): Named => [id, 'mandates', i, 'deputies', j]),
  ]);

const namedIn = ({
  crisisGroup,
  mandates,
  absences,
  topics,
  moderators,
  tellAtOpening,
  official,
}: Naming): Named[] => [
  ...moderators.map((id, i): Named => [id, 'moderators', i]),
  ...crisisGroup.map((id, i): Named => [id, 'crisisGroup', i]),
  ...tellAtOpening.map((id, i): Named => [id, 'tellAtOpening', i]),
  ...askedByMandate(mandates),
  ...official.tell.map((id, i): Named => [id, 'official', 'tell', i]),
  ...topics.flatMap(({ tell }, i) => tell.map((id, j): Named => [id, 'topics', i, 'tell', j])),
  ...absences.map(({ person }, i): Named => [person, 'absences', i, 'person']),
];

// Where nobody can be read, nobody is a stranger.
const strangers = (plan: Naming): PlanProblem[] =>
  (plan.people.length === 0 ? [] : namedIn(plan))
    .filter(([id]) => id !== '' && !plan.people.some((person) => person.id === id))
    .map(([id, ...path]) => ({ path, message: `names "${id}", who is not among the people` }));

// Signing in confirms roles: a mandate must not get round that.
const withoutRole = ({ mandates, people }: Naming): PlanProblem[] =>
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

/** What is wrong with who is who and who is named, also where other parts of a plan can't be read. */
export const namingProblems = (plan: unknown): PlanProblem[] => {
  const naming = Naming.catch(() => Naming.parse({})).parse(plan);
  return [
    ...idProblems(naming),
    ...sharedAddresses(naming),
    ...strangers(naming),
    ...withoutRole(naming),
  ];
};

// What is wrong between the parts of a plan, each with its place and a remedy.
const planProblems = (plan: Plan): PlanProblem[] => [
  ...namingProblems(plan),
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
