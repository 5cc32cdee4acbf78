import * as z from 'zod';
import { Alert, isMuted } from '../alert.ts';
import { alertEvent } from './alert-event.ts';

/** Twice as much is being said as when people were told last: the alert is louder. */
export const grown = alertEvent({
  type: 'grown',
  shape: () =>
    z.strictObject({
      data: Alert.pick({ level: true, seen: true, usual: true, most: true, window: true }).strict(),
      words: Alert.pick({ examples: true }).strict(),
    }),
  change: (state, { data, words }, { at }) => {
    const notices = state.notices + 1;
    const settled = isMuted(state, at) ? notices : state.settled;
    // New examples are there to be erased anew.
    const erasedAt = undefined;
    return { ...state, ...data, ...words, noticedAt: at, notices, settled, erasedAt };
  },
});
