/** The crisis plan as it is written: the path of its file in the repository that it is deployed from, and its text. */
export interface PlanFile {
  path: string;
  text: string;
}

const digits = '(?:[ \\t\\u00a0()-]{0,3}\\d){5,13}(?!\\d)';
// In any grouping: +46701740605, +46 (0)70-174 06 05.
const international = new RegExp(`\\+\\d${digits}`, 'u');
const national = new RegExp(`(?<![\\p{L}\\d])0\\d${digits}`, 'u');

const remarkIn = (line: string): string =>
  line.includes('#') ? line.slice(line.indexOf('#')) : '';

/**
 * Whether a plan as it is written holds a phone number of people, which no page, journal or layer may hold. Without a
 * country code it may be one that readers are given; in a remark it is somebody's.
 */
export const holdsPhone = (text: string): boolean =>
  international.test(text) || text.split('\n').some((line) => national.test(remarkIn(line)));

/** Port: what is wrong with a plan as it is written, each problem with its line; nothing where it is right. */
export type PlanProblems = (text: string) => Promise<readonly string[]>;
