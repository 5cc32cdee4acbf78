import { measureLength } from '../../length/measure.ts';
import { type Finder, missing } from '../rule.ts';

/** The text fits its channel as the channel counts. Titles are published beside it, not in it. */
export const channelLength: Finder = {
  reads: 'text',
  lists: [],
  check: ({ channel, reading, brief }) => {
    const measure = measureLength(channel, reading.original, brief.channelLimits);
    if (!measure || measure.length <= measure.limit) return [];
    const { length, limit, unit } = measure;
    const excess = String(length - limit);
    return missing({ channel, length: String(length), limit: String(limit), excess, unit });
  },
};
