import { isTopLevelDomain } from '../../length/tlds.ts';

// Endings of the root zone (IANA) that the list for counting on X lacks. That one stays as X has it; these
// are kept up to date by a test that knows the root zone.
const sinceThen: ReadonlySet<string> = new Set([
  'ac',
  'amazon',
  'kids',
  'music',
  'spa',
  'ישראל',
  'アマゾン',
  '亚马逊',
]);

/** Whether a name may end an internet address: where platforms make a link of it, or where DNS knows it. */
export const isDomainEnding = (label: string): boolean =>
  isTopLevelDomain(label) || sinceThen.has(label.toLowerCase());
