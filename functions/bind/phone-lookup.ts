import { errorName, type Log } from '#domain/observe/log.ts';

/** Looks a person's number up. A number is a convenience: while none can be read, there is none. */
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
