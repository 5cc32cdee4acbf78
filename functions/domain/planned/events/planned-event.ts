import { laterEvent } from '../../journal/event-kind.ts';
import type { PlannedPost } from '../planned-post.ts';

/** An event that follows the first one. Throws `TypeError` where no post was entered. */
export const plannedEvent = laterEvent<PlannedPost>('A planned post');
