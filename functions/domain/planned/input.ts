import * as z from 'zod';
import { Address } from '../values/address.ts';
import { Line, Prose } from '../values/text.ts';
import { Time } from '../values/time.ts';
import { PlannedChannel, PlannedState, PlannerName } from './planned-post.ts';

/** A post that lies in another planner, as a person enters it. */
export const PlannedInput = z
  .strictObject({
    planner: PlannerName,
    channel: PlannedChannel,
    text: Prose(5000),
    at: Time,
    /** Its id in the planner, by which Talan may find and stop it. */
    ref: Line(200).optional(),
    /** Where people see to it. */
    url: Address().optional(),
  })
  .refine(({ planner, ref, url }) => url !== undefined || (planner !== 'other' && ref), {
    path: ['url'],
    message: 'is needed: in a crisis someone must stop it there by hand',
  });
export type PlannedInput = z.infer<typeof PlannedInput>;

/** What a person says became of it. */
export const PlannedReceipt = z.strictObject({ state: PlannedState });
export type PlannedReceipt = z.infer<typeof PlannedReceipt>;
