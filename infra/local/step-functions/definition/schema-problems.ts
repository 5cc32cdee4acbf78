import type * as z from 'zod';

const problemOf = (issue: z.core.$ZodIssue): string => {
  const where = issue.path.join('.') || 'definition';
  if (issue.code === 'unrecognized_keys') {
    return `${where}: field ${issue.keys.join(', ')} is not supported by the local engine`;
  }
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'Type') {
    return `${where}: this state type is not supported by the local engine`;
  }
  return `${where}: ${issue.message}`;
};

/** The problems that zod found, one line each, naming state and field (`States.Draft.Parameters: …`). */
export const schemaProblems = (error: z.ZodError): string[] => error.issues.map(problemOf);
