import { errorName, type Log } from '#domain/observe/log.ts';
import { phoneNumbers } from './secrets.ts';

/** Looks a person's number up. A number is a convenience: while none can be read, none is shown. */
export const bindPhones = (arn: string, log: Log) => {
  const numbers = phoneNumbers(arn);
  return async (person: string): Promise<string | undefined> => {
    try {
      return (await numbers())[person];
    } catch (error) {
      log.warn('PHONES_UNREADABLE', { error: errorName(error) });
      return undefined;
    }
  };
};
