import type { Incident } from '../incident/incident.ts';
import { isUpdating } from '../incident/promises.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from '../tone/finding.ts';
import { onlyRule } from '../tone/only-rule.ts';
import type { ToneRules } from '../tone/rules.ts';
import { checkStatement } from './brief/check.ts';
import { outSince } from './open-deliveries.ts';
import { isForPublic, isSaid, isStillToCome } from './promising.ts';
import type { Statement } from './statement.ts';
import { isOut } from './supersede.ts';

const RULE = 'promise-after-end';

interface Grounds {
  plan: Plan;
  rules: ToneRules;
  now: Date;
}

const withThatRule = onlyRule(RULE);

const promiseIn = (
  statement: Statement,
  incident: Incident,
  { plan, rules, now }: Grounds,
): Finding | undefined => {
  const over = { ...incident, phase: 'resolved' as const };
  return checkStatement(statement, over, plan, withThatRule(rules), now)[0];
};

const SENTENCE_END = /[.!?](?=\s+\p{Lu}|\s*$)|\n/u;

const sentenceAround = (text: string, { start, end }: Finding): string => {
  const ends = [...text.slice(0, start).matchAll(new RegExp(SENTENCE_END, 'gu'))];
  const last = ends.at(-1)?.index;
  const next = text.slice(end).search(SENTENCE_END);
  return text
    .slice(last === undefined ? 0 : last + 1, next < 0 ? undefined : end + next + 1)
    .trim();
};

/**
 * The words of a statement under way that promise the public an update in prose alone, and that nobody would keep track
 * of once the crisis is over; undefined where none are found, or they are said already.
 */
export const prosePromise = (
  statement: Statement,
  incident: Incident,
  grounds: Grounds,
): string | undefined => {
  if (!isForPublic(statement) || isSaid(statement) || !isStillToCome(statement)) return undefined;
  return promiseIn(statement, incident, grounds)?.params['found'];
};

const sentenceIn = (statement: Statement, incident: Incident, grounds: Grounds) => {
  const found = promiseIn(statement, incident, grounds);
  const said = statement.texts.find(({ channel }) => channel === found?.channel);
  return found && said && sentenceAround(said.text, found);
};

// As with a promise that names its time, whatever update comes after it keeps it.
const isStillOwed = (statement: Statement, lastUpdate: string): boolean => {
  const { nextUpdateAt, supersededBy } = statement;
  const isTracked = nextUpdateAt !== undefined || supersededBy !== undefined;
  if (isTracked || !isForPublic(statement)) return false;
  return (outSince(statement) ?? lastUpdate) >= lastUpdate;
};

/**
 * The sentences of statements that promise the public an update in prose alone, while none has come since: no promise of
 * the incident keeps track of it.
 */
export const saidInProse = (
  statements: readonly Statement[],
  incident: Incident,
  grounds: Grounds,
): { id: string; words: string }[] => {
  const out = statements.filter(isOut);
  const updates = out.flatMap((each) => (isUpdating(each.kind) ? (outSince(each) ?? []) : []));
  const lastUpdate = updates.toSorted().at(-1) ?? '';
  return out
    .filter((each) => isStillOwed(each, lastUpdate))
    .flatMap((each) => {
      const words = sentenceIn(each, incident, grounds);
      return words === undefined ? [] : [{ id: each.id, words }];
    });
};
