import * as z from 'zod';
import { Channel, channelProfile } from './channel.ts';

const adjustable = Channel.options.filter((channel) => channelProfile(channel).planSetsLimit);

const schemas = <Schema extends z.ZodType>(schema: Schema) =>
  Object.fromEntries(adjustable.map((channel) => [channel, schema.optional()]));

type OfChannels<Value> = { readonly [Each in Channel]?: Value | undefined };

/** The most that a text may hold on channels whose servers differ, in what the channel counts. */
export type ChannelLimits = OfChannels<number>;
export const ChannelLimits: z.ZodType<ChannelLimits, ChannelLimits> = z.object(
  schemas(z.int().positive()),
);

/** The same, as the crisis plan says it. */
export type ChannelSettings = OfChannels<{ maxLength: number }>;
export const ChannelSettings: z.ZodType<ChannelSettings, ChannelSettings> = z.strictObject(
  schemas(z.strictObject({ maxLength: z.int().positive() })),
);

/** The limits in these settings. */
export const limitsIn = (settings: ChannelSettings): ChannelLimits =>
  Object.fromEntries(
    adjustable.flatMap((channel) => {
      const setting = settings[channel];
      return setting ? [[channel, setting.maxLength]] : [];
    }),
  );
