import { plainLines } from './plain-text.ts';

// Escaped, "<" cannot close a section from inside, and stays what it was for whoever reads the JSON.
const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === 'string' ? plainLines(each) : each), 1)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e');

/**
 * Given data in a message to a model: JSON between tags of its name, with invisible characters
 * stripped. Empty for nothing.
 */
export const sectionOf = (name: string, value: unknown): string =>
  value === undefined ? '' : `<${name}>\n${asJson(value)}\n</${name}>`;
