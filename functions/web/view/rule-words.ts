import { type Description, describeFinding } from '#domain/tone/describe.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { Language } from '#domain/values/language.ts';
import type { View } from './view.ts';

/** A finding in words for its reader, with examples in the language that the text is written in. */
export const findingWords = (
  finding: Finding,
  view: View,
  written: Language = view.language,
): Description => describeFinding(finding, view.language, view.rules, written);

/** The name of a rule; for a rule that no longer exists, its id. */
export const ruleTitle = (rule: string, view: View): string =>
  view.rules.words(view.language, rule)?.title ?? rule;
