import type { Finding } from '../tone/finding.ts';

// No words mend what nobody has decided: a model that must give a time makes one up.
const isUndecided = (rule: string, nextUpdateAt: string | undefined): boolean =>
  rule === 'next-update' && nextUpdateAt === undefined;

// A model changes no headline that a person typed.
const isTyped = ({ params }: Finding, headline: string | undefined): boolean =>
  headline !== undefined && params['part'] === 'title';

/** Whether findings send a draft back to the model; what only people can decide is left to those who approve. */
export const isSentBack = (
  findings: readonly Finding[],
  { nextUpdateAt, headline }: { nextUpdateAt?: string | undefined; headline?: string | undefined },
): boolean =>
  findings.some(
    (finding) =>
      finding.severity === 'block' &&
      !isUndecided(finding.rule, nextUpdateAt) &&
      !isTyped(finding, headline),
  );
