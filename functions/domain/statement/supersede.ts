import type { Statement } from './statement.ts';
import type { Status } from './status.ts';

const outStatuses: readonly Status[] = ['published', 'partly-published'];

/** Whether a later statement may correct this one or take it back: its words are out somewhere. */
export const maySupersede = ({ status }: Statement): boolean => outStatuses.includes(status);

/** Whether a statement's words went out and were not taken back. */
export const isOut = ({ status }: Pick<Statement, 'status'>): boolean =>
  outStatuses.includes(status) || status === 'corrected';

/** Whether a statement's words went out, and a later one took them back. */
export const isTakenBack = ({
  status,
  supersededBy,
}: Pick<Statement, 'status' | 'supersededBy'>): boolean =>
  status === 'withdrawn' && supersededBy !== undefined;
