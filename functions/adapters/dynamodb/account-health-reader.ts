import { AccountHealth, type AccountHealths } from '#domain/channel/account-health.ts';
import type { AccountChannel } from '#domain/channel/channel.ts';
import { getItem } from './get-item.ts';
import type { Table } from './table-keys.ts';

const partition = (channel: AccountChannel): string => `account-health#${channel}`;

/** Sort key of an account's health. */
export const SORT_KEY = 'health';

/** Reads how the accounts stand: an item for each. */
export const createAccountHealthReader = (table: Table): Pick<AccountHealths, 'read'> => ({
  read: async (channel) =>
    AccountHealth.optional().parse(await getItem(table, partition(channel), SORT_KEY)),
});
