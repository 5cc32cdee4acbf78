import * as z from 'zod';
import { Channel } from '../channel/channel.ts';

/** What is done about an earlier post on a channel: delete it, or place the new words below it. */
export const Act = z.object({ channel: Channel, act: z.enum(['delete', 'reply']) });
export type Act = z.infer<typeof Act>;

/** Which statement this one corrects or takes back, and what becomes of its posts; absent: they stay. */
export const Supersedes = z.object({
  statementId: z.string(),
  how: z.enum(['corrects', 'withdraws']),
  acts: z.array(Act).optional(),
});
export type Supersedes = z.infer<typeof Supersedes>;
