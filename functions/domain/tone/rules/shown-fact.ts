// Enough to know which fact it is.
const MAX_LENGTH = 200;

/** The words of a fact as a finding shows them: its first 200 characters. */
export const shownFact = (text: string): string => text.slice(0, MAX_LENGTH).toWellFormed();
