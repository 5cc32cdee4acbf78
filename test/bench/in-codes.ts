/** A text as it may stand in a document: marks and direction controls would change the line around them. */
export const inCodes = (part: string): string =>
  JSON.stringify(part).replaceAll(
    /[^ -~]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
