import { measureLength } from '../../length/measure.ts';
import { missing, type Rule } from '../rule.ts';

/** The text fits its channel as the channel counts. Titles are published beside it, not in it. */
export const channelLength: Rule = {
  id: 'channel-length',
  topic: 'channel',
  kinds: 'all',
  severity: 'block',
  overridable: false,
  source: 'twitter-text configuration v3; documentation of the other platforms; 3GPP TS 23.038',
  reads: 'text',
  phrases: [],
  check: ({ channel, reading, brief }) => {
    const measure = measureLength(channel, reading.original, brief.channelLimits);
    if (!measure || measure.length <= measure.limit) return [];
    const { length, limit, unit } = measure;
    const excess = String(length - limit);
    return missing.map((hit) => ({
      ...hit,
      params: { channel, length: String(length), limit: String(limit), excess, unit },
    }));
  },
};
