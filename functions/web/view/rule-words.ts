import { type Description, describeFinding } from '#domain/tone/describe.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { View } from './view.ts';

/** What a finding says to its reader. */
export const findingWords = (finding: Finding, view: View): Description =>
  describeFinding(finding, view.language, view.rules);

/** The name of a rule; a rule that no longer exists is told by its id. */
export const ruleTitle = (rule: string, view: View): string =>
  view.rules.words(view.language, rule)?.title ?? rule;
