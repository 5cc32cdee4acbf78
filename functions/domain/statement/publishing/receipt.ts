import type { Channel } from '../../channel/channel.ts';
import type { StatementChange } from '../events/statement-events.ts';

/** What became of a channel. */
export type Receipt = Extract<StatementChange, { type: 'receipt' }>;

type Details = Partial<Omit<Receipt['data'], 'channel' | 'state'>> & { url?: string | undefined };

/** The entry of what became of a channel; its address is words. */
export const receipt = (
  channel: Channel,
  state: Receipt['data']['state'],
  { url, ...details }: Details = {},
): Receipt => ({
  type: 'receipt',
  data: { channel, state, ...details },
  ...(url && { words: { url } }),
});
