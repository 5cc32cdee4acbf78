import * as z from 'zod';
import { server } from '../values/server.ts';

/** An account at Buffer. `token`: a personal API key, with the scopes to read and to write posts. */
export const BufferAccount = z.strictObject({
  server: server.prefault('https://api.buffer.com'),
  token: z.string().min(1),
});
export type BufferAccount = z.infer<typeof BufferAccount>;

/** Where Postiz' own cloud has its API. */
export const POSTIZ_CLOUD = 'https://api.postiz.com';

/** An account in Postiz, in its cloud or on a server of one's own. `token`: the API key of its settings. */
export const PostizAccount = z.strictObject({
  server: server.prefault(POSTIZ_CLOUD),
  token: z.string().min(1),
});
export type PostizAccount = z.infer<typeof PostizAccount>;

/** The accounts in other planners, as one secret or file holds them. */
export const PlannerAccounts = z
  .strictObject({ buffer: BufferAccount, postiz: PostizAccount })
  .partial();
export type PlannerAccounts = z.infer<typeof PlannerAccounts>;
