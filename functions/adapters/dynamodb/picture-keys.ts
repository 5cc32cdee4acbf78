const DIGITS = 3;

/** Sort key of one part of a picture's bytes, so that they sort as they follow each other. */
export const partKey = (part: number): string => `part#${String(part).padStart(DIGITS, '0')}`;
