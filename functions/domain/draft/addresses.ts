import type { Brief } from '../tone/brief.ts';
import { plain } from './plain-text.ts';

type Allowed = Pick<Brief, 'organisation' | 'contacts'>;

// A bare host is known by its top-level domain: "slut.Nu" after a forgotten space is no link.
const address =
  /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|net|eu|io|info|app|no|dk|fi|uk|de|example)(?![\p{L}\p{N}])/gu;

const hostOf = (found: string): string =>
  found
    .toLowerCase()
    .replace(/^.*@|^https?:\/\//u, '')
    .replace(/^www\.|[/?#:].*$|[.,;:!?)\]”"’']+$/gu, '');

/** Whether words lead to a place that is neither the organisation's own nor among its contacts. */
export const leadsElsewhere = (words: string, { organisation, contacts }: Allowed): boolean => {
  const own = organisation.domains.map((domain) => domain.toLowerCase());
  const known = contacts.map((contact) => plain(contact).toLowerCase());
  const allowed = (host: string): boolean =>
    own.some((domain) => host === domain || host.endsWith(`.${domain}`)) ||
    known.some((contact) => contact.includes(host));
  return (plain(words).match(address) ?? []).map(hostOf).some((host) => !allowed(host));
};
