import type { Get } from './get.ts';

const GONE = [404, 410];

/** Whether an address shows nothing to anyone who is not signed in; no answer and any other say that it may. */
export const goneForAll =
  (get: Get) =>
  async (address: string, signal: AbortSignal): Promise<boolean> => {
    try {
      const { status } = await get(address, { accept: 'text/html' }, signal);
      return GONE.includes(status);
    } catch {
      return false;
    }
  };
