import { plainLines } from '../../values/plain-text.ts';

// "<" is escaped, so that data can't close their own section; a reader of the JSON still gets "<".
const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === 'string' ? plainLines(each) : each), 1)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e');

/**
 * A section of a message to a model: data as JSON between tags of its name, without invisible
 * characters. An empty string for undefined.
 */
export const sectionOf = (name: string, value: unknown): string =>
  value === undefined ? '' : `<${name}>\n${asJson(value)}\n</${name}>`;

/** The sections as one message; empty ones are left out. */
export const joinSections = (sections: readonly string[]): string =>
  sections.filter((each) => each !== '').join('\n\n');
