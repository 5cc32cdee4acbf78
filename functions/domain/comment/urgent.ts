import * as z from 'zod';

/** Why a comment can't wait. A reason is only a flag: it changes no state. */
export const UrgentReason = z.enum(['acute-illness', 'threat', 'suicide', 'press', 'child']);
export type UrgentReason = z.infer<typeof UrgentReason>;
