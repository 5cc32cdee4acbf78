import { createChannelTokens } from '#adapters/dynamodb/channel-tokens.ts';
import type { CommentHiders } from '#domain/moderation/comment-hider.ts';
import { NOT_FILLED_IN } from './account-calls.ts';
import { type AccountNeeds, CALL_MS } from './account-publishers.ts';

/** Hiders of the channels that can hide comments of others, where there is an account. */
export const commentHiders = ({ accounts, table, now }: AccountNeeds): CommentHiders => {
  const read = accounts.bluesky;
  if (!read) return {};
  const setHidden: NonNullable<CommentHiders['bluesky']>['setHidden'] = async (url, isHidden) => {
    try {
      const account = await read();
      if (!account) return NOT_FILLED_IN;
      const { createThreadgate } = await import('#adapters/channels/bluesky/threadgate.ts');
      const tokens = createChannelTokens(table, 'bluesky');
      return await createThreadgate({ account, tokens, now, callMs: CALL_MS }).setHidden(
        url,
        isHidden,
      );
    } catch (cause) {
      return { state: 'unknown', cause };
    }
  };
  return { bluesky: { setHidden } };
};
