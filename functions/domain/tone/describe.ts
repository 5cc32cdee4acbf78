import type { Language } from '../values/language.ts';
import type { Finding } from './finding.ts';
import type { ToneRules } from './rules.ts';

/** What a finding says to a reader. */
export interface Description {
  title: string;
  /** What is wrong here and how to mend it. */
  message: string;
  /** Why the rule is there, and its source. */
  guideline: string;
}

const fill = (template: string, params: Finding['params']): string =>
  template.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? '') : '',
  );

/**
 * Describes a finding in the reader's language. A rule that no longer exists is named by its id: journals
 * are kept for years.
 */
export const describeFinding = (
  finding: Finding,
  language: Language,
  rules: ToneRules,
): Description => {
  const words = rules.words(language, finding.rule);
  if (!words) return { title: finding.rule, message: finding.rule, guideline: '' };
  const { title, message, guideline } = words;
  return { title, message: fill(message, finding.params), guideline };
};
