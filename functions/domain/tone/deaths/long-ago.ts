/** A death and the words around it in its sentence. */
interface Around {
  before: string;
  after: string;
  /** Whether the sentence says that it is of now. */
  isOfNow: boolean;
}

// Nobody who reads of it now hears first from us: two calendar years lie between.
const YEARS_BETWEEN = 2;

// Where nobody knows when the words go out.
const LAST_CENTURY = 2000;

const yearBehind = /^[^.!?,;:]{0,40}?(?<!\d|kl\.? |klockan |at )(1[5-9]\d\d|20\d\d)(?!\d|[.:]\d)/iu;
const yearAhead =
  /^\P{L}*(?:in|back in|during|år|under|hösten|våren|sommaren|vintern)\s+(1[5-9]\d\d|20\d\d)(?!\d)/iu;

const yearIn = ({ before, after, isOfNow }: Around): number | undefined => {
  const found = yearBehind.exec(after) ?? (isOfNow ? null : yearAhead.exec(before));
  return found ? Number(found[1]) : undefined;
};

/** Whether someone died long before words go out (ISO 8601), as a year beside it says. */
export const isLongAgo = (around: Around, goesOutAt: string | undefined): boolean => {
  const year = yearIn(around);
  if (year === undefined) return false;
  const newest = goesOutAt ? Number(goesOutAt.slice(0, 4)) - YEARS_BETWEEN : LAST_CENTURY - 1;
  return year <= newest;
};
