import type { Statement } from './statement.ts';
import type { Status } from './status.ts';

const outStatuses: readonly Status[] = ['published', 'partly-published'];

/** Whether a later statement may correct this one or take it back: its words are out somewhere. */
export const maySupersede = ({ status }: Statement): boolean => outStatuses.includes(status);
