import * as z from 'zod';
import type { SlackAccount } from '#domain/staff/chat-accounts.ts';
import type { ChatAnswer, ChatTeller } from '#domain/staff/staff-chat.ts';
import { type Answer, ask } from '../http/ask.ts';
import { chatWords } from './chat-words.ts';

/** `callMs`: how long one call may take, in milliseconds. */
export interface ChatDeps<Account> {
  account: Account;
  callMs: number;
  now: () => Date;
}

const Said = z.object({ ok: z.boolean(), error: z.string().optional() });

// Errors that pass by themselves, a workspace's move to an organisation among them:
// https://docs.slack.dev/reference/methods/chat.postMessage
const PASSING = [
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'org_login_required',
];

// Slack writes it both ways, in answers with status 200 too: https://docs.slack.dev/apis/web-api/rate-limits
const LIMITED = ['rate_limited', 'ratelimited', 'message_limit_exceeded'];

const answerOf = ({ status, body, retryAt }: Answer): ChatAnswer => {
  if (status === 429) return { state: 'refused', reason: 'limit', retryAt };
  // A gateway says no such thing.
  const said = Said.safeParse(body).data;
  if (!said) return { state: 'unknown' };
  if (said.ok) return { state: 'accepted' };
  if (said.error !== undefined && LIMITED.includes(said.error)) {
    return { state: 'refused', reason: 'limit' };
  }
  if (said.error === undefined || PASSING.includes(said.error)) return { state: 'unknown' };
  // Token, scope or channel: only people can mend these.
  return { state: 'refused', reason: 'credentials' };
};

/** Tells in a channel of Slack, as a bot (`chat.postMessage`); `auth.test` says whether its token works. */
export const createSlack = ({ account, callMs, now }: ChatDeps<SlackAccount>): ChatTeller => {
  const call = async (method: string, body: Record<string, unknown>): Promise<ChatAnswer> =>
    answerOf(
      await ask(
        {
          url: `${account.server}/api/${method}`,
          method: 'POST',
          headers: {
            authorization: `Bearer ${account.token}`,
            'content-type': 'application/json; charset=utf-8',
          },
          body,
          signal: AbortSignal.timeout(callMs),
        },
        now(),
      ),
    );
  return {
    tell: (notice) => {
      const { text, open } = chatWords(notice);
      return call('chat.postMessage', {
        channel: account.channel,
        text: `${text} <${notice.url}|${open}>`,
        unfurl_links: false,
        unfurl_media: false,
      });
    },
    checkAccount: async () => {
      const answer = await call('auth.test', {});
      // Too much at once says nothing of the account.
      return answer.state === 'refused' && answer.reason === 'limit'
        ? { state: 'unknown' }
        : answer;
    },
  };
};
