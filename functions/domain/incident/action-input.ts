import * as z from 'zod';
import { Line, Prose } from '../values/text.ts';

/** As many actions as an incident takes: nobody follows more. */
export const MAX_ACTIONS = 50;

const fields = {
  cause: Prose(1000),
  change: Prose(1000),
  /** Id of a person in the plan. */
  owner: Line(40),
  dueAt: z.iso.datetime(),
};

/** What is to be improved, by whom and until when (ISO 8601 in UTC). */
export const ActionInput = z.strictObject(fields);
export type ActionInput = z.infer<typeof ActionInput>;

const Fields = z
  .strictObject({ ...fields, done: z.literal(true), proof: Prose(1000) })
  .exactPartial();

/** What can be changed in an action, or that it is done and what proves it; what is left out stays. */
export const ActionChange = Fields.superRefine(({ done, proof }, context) => {
  if ((done === undefined) === (proof === undefined)) return;
  const path = [done ? 'proof' : 'done'];
  context.addIssue({ code: 'invalid_type', expected: 'string', path, input: undefined });
});
export type ActionChange = z.infer<typeof ActionChange>;
