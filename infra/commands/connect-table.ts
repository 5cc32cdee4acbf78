import { TABLE_NAME } from '#local/storage/local-table.ts';
import type { Settings } from '../local/settings.ts';
import { joinDatabase } from '../local/storage/database.ts';

/** How the table is reached that the settings name: one on AWS, else that of this machine, until `stop`. */
export const connectTable = async (settings: Settings) =>
  settings.awsTable === undefined
    ? { ...(await joinDatabase(settings)), name: TABLE_NAME }
    : { name: settings.awsTable, stop: async () => {} };
