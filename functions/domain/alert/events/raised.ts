import * as z from 'zod';
import type { EventKind } from '../../journal/event-kind.ts';
import { Alert, isMuted } from '../alert.ts';

const shape = () =>
  z.strictObject({
    data: Alert.pick({
      id: true,
      topic: true,
      source: true,
      why: true,
      level: true,
      seen: true,
      usual: true,
      most: true,
      window: true,
      mutedUntil: true,
    }).strict(),
    words: Alert.pick({ examples: true }).strict(),
  });

/** Something unusual is being said: the first entry of an episode. */
export const raised: EventKind<Alert, 'raised', ReturnType<typeof shape>> = {
  type: 'raised',
  shape,
  apply: (state, { data, words }, { at }) => {
    if (state) throw new TypeError('An alert is raised once');
    const settled = isMuted(data, at) ? 1 : 0;
    return { ...data, ...words, openedAt: at, noticedAt: at, notices: 1, settled };
  },
};
