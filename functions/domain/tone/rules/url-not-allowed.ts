import type { Check, Finder } from '../rule.ts';
import { findLinks, hostOf } from '../text/links.ts';

const domainOf = (domain: string): string =>
  hostOf(domain.trim().replace(/^\*\./u, '')).replace(/^www\./u, '');

const ownDomains = ({ brief }: Check): string[] =>
  brief.organisation.domains.map(domainOf).filter((domain) => domain !== '');

const contactHosts = ({ brief }: Check): Set<string> =>
  new Set(brief.contacts.flatMap((contact) => findLinks(contact).map(({ host }) => host)));

const isOwn = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Links lead to our own domains and to contacts only: a model must not lead readers elsewhere. */
export const urlNotAllowed: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) => {
    const [domains, contacts] = [ownDomains(check), contactHosts(check)];
    return check.links
      .filter(({ kind, host }) => kind === 'link' && !contacts.has(host) && !isOwn(host, domains))
      .map(({ start, end, host }) => ({ place: { start, end }, params: { host } }));
  },
};
