import type { Statement } from './statement.ts';
import { endsOut } from './status.ts';

/** Whether a later statement may correct this one or take it back: its words are out somewhere. */
export const maySupersede = ({ status }: Statement): boolean => endsOut(status);

/** Whether a statement's words went out and were not taken back; they stay out while a channel is tried anew. */
export const isOut = ({ status, outAt }: Pick<Statement, 'status' | 'outAt'>): boolean =>
  endsOut(status) || status === 'corrected' || (status === 'publishing' && outAt !== undefined);

/** Whether a statement's words went out, and a later one took them back. */
export const isTakenBack = ({
  status,
  supersededBy,
}: Pick<Statement, 'status' | 'supersededBy'>): boolean =>
  status === 'withdrawn' && supersededBy !== undefined;
