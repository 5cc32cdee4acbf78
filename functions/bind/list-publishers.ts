import { createDispatches } from '#adapters/dynamodb/dispatches.ts';
import { createListStopReader } from '#adapters/dynamodb/list-stop-reader.ts';
import type { ListChannel } from '#domain/channel/channel.ts';
import type { PostKeepers, Publisher, Publishers } from '#domain/publish/publisher.ts';
import type { Carrier } from '#domain/recipients/carrier.ts';
import { checkList } from '#domain/recipients/recipient-list.ts';
import { markWith } from '#domain/values/mark.ts';
import { CHANNEL_CALL_MS } from '#domain/workflow/time-limits.ts';
import { caller, noted } from './account-calls.ts';
import type { Needs } from './outside.ts';

// The publishers of channels that go to each of a list of recipients.

export type ListNeeds = Needs<
  'accounts' | 'recipientLists' | 'markKey' | 'carriers' | 'origin' | 'table' | 'now'
>;

// Messages are begun for so long; what has begun then, and the rows around it, takes the rest of the call.
const BEGIN_MS = CHANNEL_CALL_MS / 2;

const list = <Account>(
  outside: ListNeeds,
  channel: ListChannel,
  read: () => Promise<Account | undefined>,
  carrierOf: (account: Account) => Promise<Carrier>,
): Publisher => {
  const { recipientLists: lists, origin, table, now } = outside;
  const call = caller(read, async () => {
    const { createListPublisher } = await import('#adapters/channels/recipients/list-publisher.ts');
    const { realTime: time } = await import('#adapters/channels/recipients/pace.ts');
    const dispatches = createDispatches(table);
    const mark = markWith(outside.markKey);
    const stops = createListStopReader(table);
    const rest = { channel, lists, dispatches, stops, mark, origin, beginMs: BEGIN_MS, now, time };
    return async (account) => createListPublisher({ ...rest, carrier: await carrierOf(account) });
  });
  return {
    isRepeatable: true,
    publish: async (publication) =>
      noted(outside, channel, await call((publisher) => publisher.publish(publication))),
    find: (publication) => call((publisher) => publisher.find(publication)),
  };
};

/** A publisher for each list that has a sender. */
export const listPublishers = (outside: ListNeeds): Publishers => {
  const { carriers, accounts } = outside;
  const { press, email, sms } = accounts;
  return {
    ...(sms && { sms: list(outside, 'sms', sms, carriers.phone) }),
    ...(press && { press: list(outside, 'press', press, carriers.mail) }),
    ...(email && { email: list(outside, 'email', email, carriers.mail) }),
  };
};

/** For each list that has a sender, what looks whether anyone is on it. */
export const listKeepers = ({
  accounts,
  recipientLists,
}: Needs<'accounts' | 'recipientLists'>): PostKeepers => {
  const keeper = (channel: ListChannel) =>
    accounts[channel] && {
      [channel]: { checkAccount: () => checkList(recipientLists, channel) },
    };
  return { ...keeper('sms'), ...keeper('press'), ...keeper('email') };
};
