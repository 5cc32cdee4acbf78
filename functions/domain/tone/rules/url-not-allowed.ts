import type { Brief } from '../brief.ts';
import { decidedTexts, statedTexts } from '../content-stems.ts';
import { onceFor } from '../once-for.ts';
import type { Check, Finder } from '../rule.ts';
import { findLinks, hostOf } from '../text/links.ts';

const domainOf = (domain: string): string =>
  hostOf(domain.trim().replace(/^\*\./u, '')).replace(/^www\./u, '');

const ownDomains = ({ brief }: Check): string[] =>
  brief.organisation.domains.map(domainOf).filter((domain) => domain !== '');

const hostsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => findLinks(text).map(({ host }) => host)));

// Where the organisation itself leads readers, and what a confirmed fact names: that may be a false page.
const hostsOf = onceFor((brief: Brief) => ({
  ours: hostsIn([...brief.contacts, ...decidedTexts(brief)]),
  told: hostsIn(statedTexts(brief)),
}));

const isOwn = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/**
 * Links lead to our own domains, contacts and commitments only: a model must not lead readers elsewhere. Of a link
 * that a confirmed fact holds it is only said that it leads elsewhere.
 */
export const urlNotAllowed: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) => {
    if (check.links.length === 0) return [];
    const { ours, told } = hostsOf(check.brief);
    const domains = ownDomains(check);
    return check.links
      .filter(({ kind, host }) => kind === 'link' && !ours.has(host) && !isOwn(host, domains))
      .map(({ start, end, host }) => ({
        place: { start, end },
        params: { host },
        onlyWarns: told.has(host),
      }));
  },
};
