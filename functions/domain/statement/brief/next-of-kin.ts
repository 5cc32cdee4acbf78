import type { HarmKind } from '../../incident/harm.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Language } from '../../values/language.ts';

const hurting: readonly HarmKind[] = ['death', 'injury'];

const names: Readonly<Record<Language, string>> = {
  sv: 'stöd för anhöriga',
  en: 'support for next of kin',
};

/** Where next of kin can turn, as a statement names it: where people are hurt or dead, and the plan has a number. */
export const nextOfKinContacts = (
  { organisation: { nextOfKin } }: Pick<Plan, 'organisation'>,
  { harm, language }: { harm: readonly HarmKind[]; language: Language },
): string[] =>
  nextOfKin !== undefined && harm.some((kind) => hurting.includes(kind))
    ? [`${names[language]}: ${nextOfKin}`]
    : [];
