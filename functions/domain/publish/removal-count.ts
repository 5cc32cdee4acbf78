import * as z from 'zod';

/** How many comments were removed on a ground, as the public may be told. */
export const RemovalCount = z.strictObject({ ground: z.string(), count: z.int().positive() });
export type RemovalCount = z.infer<typeof RemovalCount>;
