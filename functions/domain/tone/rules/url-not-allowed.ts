import type { Brief } from '../brief.ts';
import { isRecommendedWay } from '../matching/told-ways.ts';
import { onceFor } from '../once-for.ts';
import type { Check, Finder } from '../rule.ts';
import { findLinks, hostOf, type Link } from '../text/links.ts';

const domainOf = (domain: string): string =>
  hostOf(domain.trim().replace(/^\*\./u, '')).replace(/^www\./u, '');

const ownDomains = onceFor(({ organisation }: Brief): string[] =>
  organisation.domains.map(domainOf).filter((domain) => domain !== ''),
);

const contactHosts = onceFor(
  ({ contacts }: Brief) =>
    new Set(contacts.flatMap((contact) => findLinks(contact).map(({ host }) => host))),
);

const isOwn = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

// Only the scheme and the host mean the same in any case: a path, a query and a login do not.
const addressIn = (text: string, { start, end }: Link): string => {
  const [, scheme = '', host = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#@]*)(.*)$/isu.exec(text.slice(start, end)) ?? [];
  const isLogin = rest.startsWith('@');
  return `${scheme.toLowerCase().replace('https://', '')}${isLogin ? host : host.toLowerCase()}${rest}`;
};

const isRecommended = (check: Check, link: Link): boolean => {
  const address = addressIn(check.reading.clean.text, link);
  const isSame = (text: string, one: Link) => addressIn(text, one) === address;
  return isRecommendedWay(
    check,
    (text) => findLinks(text).flatMap((one) => (isSame(text, one) ? [one] : [])),
    (text) => findLinks(text).some(({ host }) => host === link.host),
  );
};

/**
 * Links lead to our own domains, to contacts and where a confirmed fact sends readers: a model must not lead them
 * elsewhere.
 */
export const urlNotAllowed: Finder = {
  reads: 'text-and-title',
  lists: ['recommends', 'reports', 'behind', 'warns'],
  check: (check) => {
    const [domains, contacts] = [ownDomains(check.brief), contactHosts(check.brief)];
    return check.links
      .filter(({ kind, host }) => kind === 'link' && !contacts.has(host) && !isOwn(host, domains))
      .filter((link) => !isRecommended(check, link))
      .map(({ start, end, host }) => ({ place: { start, end }, params: { host } }));
  },
};
