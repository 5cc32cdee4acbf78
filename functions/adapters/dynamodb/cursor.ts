import * as z from 'zod';
import { InvalidCursor } from '#domain/journal/journal.ts';

export const Position = z.object({
  pk: z.string().min(1).max(200),
  sort: z.string().min(1).max(200),
});
/** Where a list goes on: behind this head. */
export type Position = z.infer<typeof Position>;

/** A position as an opaque string. */
export const toCursor = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** The position in a cursor. Throws `InvalidCursor`: it came from outside. */
export const fromCursor = (cursor: string): Position => {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (cause) {
    throw new InvalidCursor('This cursor was not given out by a list', { cause });
  }
};
