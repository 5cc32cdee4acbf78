import * as z from 'zod';
import { server } from '../values/server.ts';

/**
 * A bot in Slack. `token`: its bot token (xoxb-…) with the scope `chat:write`; `channel`: the id of the channel
 * that it was invited to, such as C024BE91L.
 */
export const SlackAccount = z.strictObject({
  server: server.prefault('https://slack.com'),
  token: z.string().min(1),
  channel: z.string().regex(/^[A-Z0-9]{2,30}$/, 'must be the id of a channel, such as C024BE91L'),
});
export type SlackAccount = z.infer<typeof SlackAccount>;

/** A workflow in Teams ("when a Teams webhook request is received"). `url`: its address, which is a secret. */
export const TeamsAccount = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).refine((url) => server.safeParse(url).success, {
    error: 'must begin with https://',
  }),
});
export type TeamsAccount = z.infer<typeof TeamsAccount>;

/** The chats at work that staff are told in, as one secret or file holds them. */
export const ChatAccounts = z.strictObject({ slack: SlackAccount, teams: TeamsAccount }).partial();
export type ChatAccounts = z.infer<typeof ChatAccounts>;
