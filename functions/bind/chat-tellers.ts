import type { ChatTellers } from '#domain/staff/staff-chat.ts';
import { CHANNEL_CALL_MS } from '#domain/workflow/time-limits.ts';
import type { Needs } from './outside.ts';

type ChatNeeds = Needs<'chatAccounts' | 'now'>;
type Accounts = Awaited<ReturnType<ChatNeeds['chatAccounts']>>;

// An adapter is imported when it is needed: most invocations need none.
const inSlack = async ({ now }: ChatNeeds, { slack: account }: Accounts) => {
  if (!account) return [];
  const { createSlack } = await import('#adapters/channels/chats/slack.ts');
  const teller = createSlack({ account, callMs: CHANNEL_CALL_MS, now });
  return [{ chat: 'slack' as const, teller }];
};

const inTeams = async ({ now }: ChatNeeds, { teams: account }: Accounts) => {
  if (!account) return [];
  const { createTeams } = await import('#adapters/channels/chats/teams.ts');
  const teller = createTeams({ account, callMs: CHANNEL_CALL_MS, now });
  return [{ chat: 'teams' as const, teller }];
};

/** The chats at work that the organisation has an account in. */
export const chatTellers =
  (needs: ChatNeeds): ChatTellers =>
  async () => {
    const accounts = await needs.chatAccounts();
    return [...(await inSlack(needs, accounts)), ...(await inTeams(needs, accounts))];
  };
