/** How a text begins: so many characters at most, cut where it is longer. */
export const beginningOf = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most).join('').trimEnd()} …`;
};
