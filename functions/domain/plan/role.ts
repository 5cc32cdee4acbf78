import * as z from 'zod';

export const Role = z.enum(['writer', 'spokesperson', 'admin', 'legal']);
/** What a person of the plan may do. */
export type Role = z.infer<typeof Role>;
