import * as z from 'zod';
import { changeOne, incidentEvent } from './incident-event.ts';

const shape = () =>
  z.strictObject({
    data: z.strictObject({
      id: z.string(),
      people: z.array(z.string()),
      failed: z.array(z.string()),
    }),
  });

/** Who was reminded of a promised update that is due soon, and whom the message did not reach. */
export const promiseNear = incidentEvent({
  type: 'promise-near',
  shape,
  change: (state, { data: { id } }) => ({
    ...state,
    promises: changeOne(state.promises, id, (promise) => ({ ...promise, isReminded: true })),
  }),
});

/**
 * The time of a promised update passed without one; who was told, and whom the message did not reach. What reached
 * nobody is not told.
 */
export const promiseMissed = incidentEvent({
  type: 'promise-missed',
  shape,
  change: (state, { data: { id, people } }, { at }) => ({
    ...state,
    promises: changeOne(state.promises, id, (promise) => ({
      ...promise,
      state: 'missed',
      toldAt: people.length > 0 ? [...promise.toldAt, at] : promise.toldAt,
    })),
  }),
});
