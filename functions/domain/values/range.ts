/** A part of a text, in UTF-16 code units; `end` is the first that it does not hold. */
export interface Range {
  start: number;
  end: number;
}

/** Whether two parts of a text share a character. */
export const overlaps = (one: Range, other: Range): boolean =>
  one.start < other.end && other.start < one.end;
