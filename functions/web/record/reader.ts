import type { Plan } from '#domain/plan/plan.ts';
import { personIn } from '#domain/plan/plan.ts';
import { titleIn, titleWithin } from '#domain/plan/title.ts';
import { planAt, type SeenPlan } from '#domain/proof/seen-plans.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import type { Language } from '#domain/values/language.ts';
import type { Messages } from '../messages/messages.ts';
import type { WallClock } from '../view/clock.ts';

/** Who reads a record: in which words, and by which plans people are named. */
export interface RecordReader {
  t: Messages;
  language: Language;
  clock: Pick<WallClock, 'exact'>;
  rules: Pick<ToneRules, 'words'>;
  /** The versions of the plan, oldest first; empty where they are not known. */
  plans: readonly SeenPlan[];
  /** Names whom no plan of then names; absent where ids are all that is known. */
  plan?: Plan | undefined;
}

/** A person as of a moment, with the id that journals know them by: "Anna Berg, head of press (id: anna)". */
export const personWords = (
  { plans, plan, language }: RecordReader,
  id: string,
  at: string,
): string => {
  const then = planAt(plans, at) ?? plan;
  const person = then && personIn(then, id);
  return person ? `${person.name}, ${titleWithin(titleIn(person, language))} (id: ${id})` : id;
};

/** The name of a rule in words, with the id that the journal has. */
export const ruleWords = ({ rules, language }: RecordReader, rule: string): string => {
  const title = rules.words(language, rule)?.title;
  return title === undefined ? rule : `${title} (${rule})`;
};
