/** The number of the first of places in rising order that is not before `place`: a binary search. */
export const firstAtOrAfter = (
  length: number,
  placeOf: (at: number) => number,
  place: number,
): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (placeOf(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};
