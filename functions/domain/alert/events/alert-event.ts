import { laterEvent } from '../../journal/event-kind.ts';
import type { Alert } from '../alert.ts';

/** An event that follows the first one. Throws `TypeError` where nothing was raised. */
export const alertEvent = laterEvent<Alert>('An alert');
