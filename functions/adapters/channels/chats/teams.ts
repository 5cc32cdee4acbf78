import type { TeamsAccount } from '#domain/staff/chat-accounts.ts';
import type { ChatAnswer, ChatNotice, ChatTeller } from '#domain/staff/staff-chat.ts';
import { type Answer, ask } from '../http/ask.ts';
import { chatWords } from './chat-words.ts';
import type { ChatDeps } from './slack.ts';

// https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
const cardOf = (notice: ChatNotice) => {
  const { text, open } = chatWords(notice);
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [{ type: 'TextBlock', text, wrap: true }],
          actions: [{ type: 'Action.OpenUrl', title: open, url: notice.url }],
        },
      },
    ],
  };
};

// The address was revoked, its owner left, or the workflow is gone or switched off.
const NOT_OURS = [400, 401, 403, 404, 410];

// 202 means queued: the workflow posts the card later, or fails, and tells nobody here. A workflow with a response
// of its own may answer any other success.
const answerOf = ({ status, retryAt }: Answer): ChatAnswer => {
  if (status >= 200 && status < 300) return { state: 'accepted' };
  if (status === 429) return { state: 'refused', reason: 'limit', retryAt };
  return NOT_OURS.includes(status)
    ? { state: 'refused', reason: 'credentials' }
    : { state: 'unknown' };
};

/** Tells in a channel of Teams, through a workflow that takes webhook requests. It can't be asked first. */
export const createTeams = ({ account, callMs, now }: ChatDeps<TeamsAccount>): ChatTeller => ({
  tell: async (notice) =>
    answerOf(
      await ask(
        {
          url: account.url,
          method: 'POST',
          body: cardOf(notice),
          signal: AbortSignal.timeout(callMs),
        },
        now(),
      ),
    ),
});
