/** "a, b and c": with the last separator between the last two; undefined where there is nothing. */
export const listed = (items: readonly string[], lastSeparator: string): string | undefined => {
  const [last, ...others] = items.toReversed();
  if (last === undefined || others.length === 0) return last;
  return `${others.toReversed().join(', ')}${lastSeparator}${last}`;
};
