import type { Listing } from '#domain/planned/planner.ts';
import { askAgainAt } from '../../channels/http/limited.ts';

/** What reading a planner came to, where it may throw `Limited` or anything else: nothing is thrown on. */
export const listingOf = async (read: () => Promise<Listing>): Promise<Listing> => {
  try {
    return await read();
  } catch (error) {
    const later = askAgainAt(error);
    return later === undefined ? { state: 'unread' } : { state: 'limit', askAgainAt: later };
  }
};
