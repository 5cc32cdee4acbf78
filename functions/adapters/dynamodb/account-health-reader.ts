import {
  AccountHealth,
  type AccountHealths,
  type AccountPlace,
} from '#domain/channel/account-health.ts';
import { getItem } from './get-item.ts';
import type { Table } from './table-keys.ts';

const partition = (place: AccountPlace): string => `account-health#${place}`;

/** Sort key of an account's health. */
export const SORT_KEY = 'health';

/** Reads how the accounts stand: an item for each. */
export const createAccountHealthReader = (table: Table): Pick<AccountHealths, 'read'> => ({
  read: async (place) =>
    AccountHealth.optional().parse(await getItem(table, partition(place), SORT_KEY)),
});
