import * as z from 'zod';
import { InvalidCursor } from '#domain/journal/record-errors.ts';

export const Position = z.object({
  pk: z.string().min(1).max(200),
  sort: z.string().min(1).max(200),
});
/** The head after which a list goes on. */
export type Position = z.infer<typeof Position>;

/** Encodes a position as an opaque string. */
export const toCursor = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** Decodes a cursor, which came from outside. Throws `InvalidCursor`. */
export const fromCursor = (cursor: string): Position => {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (cause) {
    throw new InvalidCursor('This cursor was not given out by a list', { cause });
  }
};
