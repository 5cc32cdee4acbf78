import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { idFrom } from '../values/id.ts';
import { PlannedPicture } from './picture.ts';

/** Where a post goes: a channel, or another place that only the other planner knows. */
export const PlannedChannel = z.enum([...Channel.options, 'other']);
export type PlannedChannel = z.infer<typeof PlannedChannel>;

/** Where a post is planned: a planner that Talan can ask, or any other that only people can reach. */
export const PlannerName = z.enum(['mastodon', 'buffer', 'postiz', 'other']);
export type PlannerName = z.infer<typeof PlannerName>;

/**
 * `planned`: it goes out at its time; `frozen`: it was taken out of its planner; `gone-out`; `unknown`: it may
 * have gone out, and a person has to look; `missed`: it was frozen as its time passed; `dropped`: it never
 * goes out.
 */
export const PlannedState = z.enum([
  'planned',
  'frozen',
  'gone-out',
  'unknown',
  'missed',
  'dropped',
]);
export type PlannedState = z.infer<typeof PlannedState>;

/** A post that lies in another planner than Talan. */
export const PlannedPost = z.object({
  id: z.string(),
  planner: PlannerName,
  channel: PlannedChannel,
  text: z.string(),
  /** When it is to go out. */
  at: z.iso.datetime(),
  /** Its id in the planner. */
  ref: z.string().optional(),
  /** Where people see to it. */
  url: z.string().optional(),
  /** Who entered it; Talan itself where it found it. */
  by: z.string(),
  enteredAt: z.iso.datetime(),
  state: PlannedState,
  /** When it came to that state. */
  since: z.iso.datetime(),
  /** All that it takes to plan it anew, as its planner gave it before it was taken out. */
  copy: z.string().optional(),
  /** Its pictures, whose bytes are kept before it is taken out. */
  pictures: z.array(PlannedPicture).optional(),
  /** When people were told that it takes a person. */
  toldAt: z.iso.datetime().optional(),
  /** Whether it was planned while ordinary posts were frozen, and whoever planned it was not told yet. */
  isMeanwhile: z.boolean().optional(),
  /** Who planned it during the freeze, where its planner says so and the plan knows them. */
  author: z.string().optional(),
  requestDigest: z.string().optional(),
});
export type PlannedPost = z.infer<typeof PlannedPost>;

const finalStates: readonly PlannedState[] = ['gone-out', 'dropped'];

/** Whether nothing more becomes of a post. */
export const isSettled = ({ state }: Pick<PlannedPost, 'state'>): boolean =>
  finalStates.includes(state);

/** The id of a post that its planner names: it is entered once, whoever finds it. */
export const idOfRef = (planner: PlannerName, ref: string): string =>
  idFrom(JSON.stringify(['planned', planner, ref]));
