import * as z from 'zod';
import { Channel, channelProfile } from './channel.ts';

const adjustable = Channel.options.filter((channel) => channelProfile(channel).planSetsLimit);

const schemas = <Schema extends z.ZodType>(schema: Schema) =>
  Object.fromEntries(adjustable.map((channel) => [channel, schema.optional()]));

type OfChannels<Value> = { readonly [Each in Channel]?: Value | undefined };

/** The most that a text may hold on channels whose servers differ, in what the channel counts. */
export type ChannelLimits = OfChannels<number>;
export const ChannelLimits: z.ZodType<ChannelLimits, ChannelLimits> = z.strictObject(
  schemas(z.int().positive()),
);

const Setting = z
  .strictObject({
    maxLength: z.int().positive().optional(),
    /** The host of our server, such as `social.example`: our posts have no other. */
    host: z.hostname().toLowerCase().optional(),
  })
  .refine(({ maxLength, host }) => maxLength ?? host, { message: 'must say something' });

/** What the crisis plan says of them. */
export type ChannelSettings = OfChannels<z.infer<typeof Setting>>;
export const ChannelSettings: z.ZodType<ChannelSettings, ChannelSettings> = z.strictObject(
  schemas(Setting),
);

/** The limits in these settings. */
export const limitsIn = (settings: ChannelSettings): ChannelLimits =>
  Object.fromEntries(
    adjustable.flatMap((channel) => {
      const maxLength = settings[channel]?.maxLength;
      return maxLength === undefined ? [] : [[channel, maxLength]];
    }),
  );
