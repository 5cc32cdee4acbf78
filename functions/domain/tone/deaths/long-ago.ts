/** A death and the words around it in its sentence. */
interface Around {
  before: string;
  after: string;
}

// Nobody who reads of it now hears first from us: two calendar years lie between.
const YEARS_BETWEEN = 2;

// Where nobody knows when the words go out.
const LAST_CENTURY = 2000;

const year = '(1[5-9]\\d\\d|20\\d\\d)';
const ahead = '(?:in|back in|during|år|under|hösten|våren|sommaren|vintern)';
// What is no name of a street or a room, which have numbers too.
const on =
  '(?=\\s*(?:$|[.,;!?)]|(?:in|at|on|here|when|after|of|and|i|på|vid|här|när|efter|av|och)(?!\\p{L})))';

const yearBehind = new RegExp(`^\\s+${ahead}\\s+${year}${on}`, 'iu');
// "died 1912" may be a time of day, "died 1987" can't.
const bareBehind = new RegExp(`^\\s+(1[5-9][6-9]\\d|20[6-9]\\d)${on}`, 'iu');
const yearAhead = new RegExp(`^\\P{L}*${ahead}\\s+${year}(?:\\s+[\\p{L}\\d]+){0,2}\\s+$`, 'iu');

const yearIn = ({ before, after }: Around): number | undefined => {
  const found = yearBehind.exec(after) ?? bareBehind.exec(after) ?? yearAhead.exec(before);
  return found ? Number(found[1]) : undefined;
};

/** Whether someone died long before words go out (ISO 8601), as a year right beside it says. */
export const isLongAgo = (around: Around, goesOutAt: string | undefined): boolean => {
  const year = yearIn(around);
  if (year === undefined) return false;
  const newest = goesOutAt ? Number(goesOutAt.slice(0, 4)) - YEARS_BETWEEN : LAST_CENTURY - 1;
  return year <= newest;
};
