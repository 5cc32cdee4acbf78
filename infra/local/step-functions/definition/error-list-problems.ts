import { ERROR } from '../values/state-error.ts';

const RESERVED: ReadonlySet<string> = new Set(Object.values(ERROR));

/** Spec, "Errors": a wildcard stands alone and last, and the prefix States. is reserved. */
export const errorListProblems = (
  at: string,
  rules: readonly { ErrorEquals: string[] }[],
): string[] =>
  rules.flatMap(({ ErrorEquals }, index) => {
    const isMisplaced = ErrorEquals.length > 1 || index < rules.length - 1;
    const unknown = ErrorEquals.filter((name) => name.startsWith('States.') && !RESERVED.has(name));
    return [
      ...(ErrorEquals.includes(ERROR.all) && isMisplaced
        ? [`${at}.${index}: ${ERROR.all} must stand alone and last`]
        : []),
      ...unknown.map((name) => `${at}.${index}: ${name} is no error of the States Language`),
    ];
  });
