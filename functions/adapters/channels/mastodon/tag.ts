import * as z from 'zod';
import type { AskSource } from '#domain/source/source.ts';
import { freshOf } from '../http/fresh.ts';
import { type MastodonDeps, openApi, refusalOf } from './api.ts';
import { failureOf, HeardStatus, latest, saidIn, versionOf } from './heard-status.ts';

/** The most that one page gives (methods/timelines). */
const PAGE = 40;
const KNOWN_AT_MOST = 200;
const CHANNEL = 'mastodon';

/** Asks what was said under a hashtag, as far as the account's server knows: the page after what is known. */
export const createMastodonTag =
  (deps: MastodonDeps): AskSource =>
  async ({ address = '' }, { known, cursor }) => {
    const query = new URLSearchParams({
      limit: String(PAGE),
      ...(cursor !== undefined && { min_id: cursor }),
    });
    const path = `/api/v1/timelines/tag/${encodeURIComponent(address)}?${query}`;
    const answer = await openApi(deps)(path);
    if (answer.status !== 200) return failureOf(refusalOf(answer));
    const page = z.array(z.unknown()).safeParse(answer.body);
    if (!page.success) return { state: 'failed', why: 'unreadable' };
    const told = page.data.flatMap((each) => HeardStatus.safeParse(each).data ?? []);
    const { fresh, known: marks } = freshOf(told, versionOf, known, KNOWN_AT_MOST);
    return {
      state: 'brought',
      said: fresh.map((each) => saidIn(each, CHANNEL)),
      memory: {
        known: marks,
        cursor: latest(told.map(({ id }) => id)) ?? cursor,
      },
    };
  };
