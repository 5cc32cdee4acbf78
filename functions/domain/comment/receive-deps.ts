import type { GroupOf } from '../group/grouper.ts';
import type { StateJournal } from '../journal/journal.ts';
import type { Clocks } from '../plan/clocks.ts';
import type { UrgentReason } from './urgent.ts';

/** What receiving a comment needs from outside. */
export interface ReceiveDeps {
  journal: StateJournal;
  clocks: Clocks;
  /** Why a text can't wait. */
  urgentIn: (text: string) => UrgentReason[];
  groupOf: GroupOf;
  now: () => Date;
}
