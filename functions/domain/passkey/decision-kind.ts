import * as z from 'zod';

export const DecisionKind = z.enum(['approve', 'request-changes', 'reject']);
/** What someone may answer to a question. */
export type DecisionKind = z.infer<typeof DecisionKind>;
