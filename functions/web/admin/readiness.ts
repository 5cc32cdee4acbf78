import { isOfTheRequest } from '#domain/model/standing.ts';
import { lacksAccessibility } from '#domain/plan/gaps.ts';
import type { Person, Severity } from '#domain/plan/plan.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { keysOf } from '../actions/passkeys.ts';
import type { WebDeps } from '../deps.ts';

/** What is known of a person besides the plan. */
export interface PersonState {
  person: Person;
  hasPhone: boolean;
  devices: number;
  passkeys: number;
}

/**
 * One thing that has to work in a crisis: whether it does, only while nobody is missing, or that it is not
 * demanded or could not be tried here.
 */
export interface Check {
  what: 'plan' | 'alone' | 'phones' | 'passkeys' | 'model' | 'sweep' | 'accessibility';
  state: 'ready' | 'fragile' | 'not-ready' | 'not-demanded' | 'untried';
  /** Whom or what it lacks, in words that need no translation. */
  lacks: string[];
}

// The sweep comes every minute; a question this much overdue was not taken up.
const OVERDUE_MS = 3 * 60_000;
const LOOKED_AT = 50;
const severities: readonly Severity[] = [1, 2, 3];

const check = (what: Check['what'], lacks: string[]): Check => ({
  what,
  state: lacks.length === 0 ? 'ready' : 'not-ready',
  lacks,
});

/** Reads what the plan does not say of its people: numbers, devices, passkeys. */
export const peopleStates = (deps: WebDeps): Promise<PersonState[]> =>
  Promise.all(
    deps.plan.people.map(async (person) => ({
      person,
      hasPhone: (person.phone ?? (await deps.phoneOf(person.id))) !== undefined,
      devices: (await deps.sessions.list(person.id, deps.now())).length,
      passkeys: (await keysOf(deps, person.id)).length,
    })),
  );

const isAsked = ({ roles }: Person): boolean =>
  roles.includes('spokesperson') || roles.includes('legal');

const withoutPhone = ({ plan }: WebDeps, people: readonly PersonState[]): string[] =>
  people
    .filter(({ person, hasPhone }) => {
      const ways = person.notify ?? plan.notify;
      const getsSms = severities.some((severity) => ways[severity].includes('sms'));
      return isAsked(person) && getsSms && !hasPhone;
    })
    .map(({ person }) => person.name);

const passkeyCheck = ({ plan }: WebDeps, people: readonly PersonState[]): Check => {
  const isDemanded = severities.some((severity) => plan.passkey[severity] === 'required');
  if (!isDemanded) return { what: 'passkeys', state: 'not-demanded', lacks: [] };
  const without = people.filter(
    ({ person, passkeys }) => person.roles.includes('spokesperson') && passkeys === 0,
  );
  return check(
    'passkeys',
    without.map(({ person }) => person.name),
  );
};

const modelCheck = async ({ model }: WebDeps): Promise<Check> => {
  const known = await model();
  if (!known?.draft) return { what: 'model', state: 'untried', lacks: [] };
  const { works, reason } = known.draft;
  const answers = works || (reason !== undefined && isOfTheRequest(reason));
  return { what: 'model', state: answers ? 'ready' : 'not-ready', lacks: [] };
};

// Whoever was to be asked next was not: then nothing moves by itself.
const overdueIn = async ({ journal, now }: WebDeps): Promise<string[]> => {
  const page = { limit: LOOKED_AT, oldestFirst: true };
  const { items } = await journal.list(statementJournal, { by: 'open' }, page);
  return items
    .filter(({ status, rounds }) => {
      const until = rounds.at(-1)?.until;
      return isWaiting(status) && until && now().getTime() - Date.parse(until) > OVERDUE_MS;
    })
    .map(({ id }) => id);
};

const accessibilityCheck = ({ plan }: WebDeps): Check =>
  plan.organisation.publicBody
    ? { what: 'accessibility', state: lacksAccessibility(plan) ? 'not-ready' : 'ready', lacks: [] }
    : { what: 'accessibility', state: 'not-demanded', lacks: [] };

/** What the plan lacks, in words. */
interface PlanLacks {
  gaps: string[];
  alone: string[];
}

/** Tries what can be tried without touching anything outside. */
export const readiness = async (
  deps: WebDeps,
  people: readonly PersonState[],
  { gaps, alone }: PlanLacks,
): Promise<Check[]> => [
  check('plan', gaps),
  { what: 'alone', state: alone.length > 0 ? 'fragile' : 'ready', lacks: alone },
  check('phones', withoutPhone(deps, people)),
  passkeyCheck(deps, people),
  await modelCheck(deps),
  check('sweep', await overdueIn(deps)),
  accessibilityCheck(deps),
];
