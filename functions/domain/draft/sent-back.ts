import type { Finding } from '../tone/finding.ts';

// No words mend what nobody has decided: a model that must give a time makes one up.
const isUndecided = (rule: string, nextUpdateAt: string | undefined): boolean =>
  rule === 'next-update' && nextUpdateAt === undefined;

/** Whether findings send a draft back to the model; what only people can decide is left to those who approve. */
export const isSentBack = (
  findings: readonly Finding[],
  { nextUpdateAt }: { nextUpdateAt?: string | undefined },
): boolean =>
  findings.some(({ severity, rule }) => severity === 'block' && !isUndecided(rule, nextUpdateAt));
