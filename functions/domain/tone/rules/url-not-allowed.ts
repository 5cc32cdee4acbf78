import { toldOfWay } from '../matching/told-ways.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { findLinks, hostOf, type Link } from '../text/links.ts';

const domainOf = (domain: string): string =>
  hostOf(domain.trim().replace(/^\*\./u, '')).replace(/^www\./u, '');

const ownDomains = ({ brief }: Check): string[] =>
  brief.organisation.domains.map(domainOf).filter((domain) => domain !== '');

const contactHosts = ({ brief }: Check): Set<string> =>
  new Set(brief.contacts.flatMap((contact) => findLinks(contact).map(({ host }) => host)));

const isOwn = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

const addressIn = (text: string, { start, end }: Link): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/^https:\/\//u, '');

const toldOf = (check: Check, link: Link) => {
  const address = addressIn(check.reading.clean.text, link);
  return toldOfWay(
    check,
    (text) => findLinks(text).some((one) => addressIn(text, one) === address),
    (text) => findLinks(text).some(({ host }) => host === link.host),
  );
};

const hitFor = (check: Check, link: Link): Hit[] => {
  const { start, end, host } = link;
  const told = toldOf(check, link);
  if (told === 'recommended') return [];
  return [{ place: { start, end }, params: { host }, onlyWarns: told === 'named' }];
};

/**
 * Links lead to our own domains, to contacts and to what a confirmed fact says that readers find there: a model must
 * not lead readers elsewhere.
 */
export const urlNotAllowed: Finder = {
  reads: 'text-and-title',
  lists: ['recommends', 'warns'],
  check: (check) => {
    const [domains, contacts] = [ownDomains(check), contactHosts(check)];
    return check.links
      .filter(({ kind, host }) => kind === 'link' && !contacts.has(host) && !isOwn(host, domains))
      .flatMap((link) => hitFor(check, link));
  },
};
