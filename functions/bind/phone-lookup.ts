import { errorName, type Log } from '#domain/observe/log.ts';

/** Looks up a person's phone number. Without numbers people can still work, so a failure is logged only. */
export const phoneLookup =
  (numbers: () => Promise<Readonly<Record<string, string>>>, log: Log) =>
  async (person: string): Promise<string | undefined> => {
    try {
      return (await numbers())[person];
    } catch (error) {
      log.warn('PHONES_UNREADABLE', { error: errorName(error) });
      return undefined;
    }
  };
