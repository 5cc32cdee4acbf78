import * as z from 'zod';

/** What sort of statement it is, in the terms of crisis communication. */
export const Kind = z.enum([
  'holding',
  'apology',
  'distancing',
  'update',
  'correction',
  'reply',
  'internal',
  'qa',
  'lessons',
]);
export type Kind = z.infer<typeof Kind>;

const internalKinds: readonly Kind[] = ['internal', 'qa'];

/** Whether statements of this kind are for staff only. */
export const isInternal = (kind: Kind): boolean => internalKinds.includes(kind);
