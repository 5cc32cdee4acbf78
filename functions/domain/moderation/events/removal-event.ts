import { laterEvent } from '../../journal/event-kind.ts';
import type { Removal } from '../removal.ts';

/** An event that follows the proposal. Throws `TypeError` where nothing was proposed. */
export const removalEvent = laterEvent<Removal>('A removal');
