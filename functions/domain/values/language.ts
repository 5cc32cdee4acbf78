import * as z from 'zod';

/** The languages of interface and statements. */
export const Language = z.enum(['sv', 'en']);
export type Language = z.infer<typeof Language>;
