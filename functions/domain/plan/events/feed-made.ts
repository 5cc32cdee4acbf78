import * as z from 'zod';
import { laterEvent } from '../../journal/event-kind.ts';
import { Language } from '../../values/language.ts';
import type { PlanState } from '../plan-state.ts';

/** Someone made the address of a calendar feed; the one that they had before ends. */
export const feedMade = laterEvent<PlanState>("The plan's journal")({
  type: 'feed-made',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ id: z.string(), hash: z.string(), language: Language }),
    }),
  change: (state, { data }, { by, at }) => ({
    ...state,
    feeds: [...state.feeds.filter((feed) => feed.by !== by), { ...data, by, at }],
  }),
});
