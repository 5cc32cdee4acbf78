import { plainText } from '../../values/plain-text.ts';
import type { Brief } from '../brief.ts';

type Allowed = Pick<Brief, 'organisation' | 'contacts'>;

// A bare host counts by its top-level domain only: "slut.Nu" after a forgotten space is no address.
const address =
  /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|net|eu|io|info|app|no|dk|fi|uk|de|example)(?![\p{L}\p{N}])/gu;

const hostOf = (found: string): string =>
  found
    .toLowerCase()
    .replace(/^.*@|^https?:\/\//u, '')
    .replace(/^www\.|[/?#:].*$|[.,;:!?)\]”"’']+$/gu, '');

/** Whether words hold a web or mail address outside the organisation's domains and contacts. */
export const hasForeignAddress = (words: string, { organisation, contacts }: Allowed): boolean => {
  const domains = organisation.domains.map((domain) => domain.toLowerCase());
  const known = contacts.map((contact) => plainText(contact).toLowerCase());
  const isAllowed = (host: string): boolean =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) ||
    known.some((contact) => contact.includes(host));
  return (plainText(words).match(address) ?? []).map(hostOf).some((host) => !isAllowed(host));
};
