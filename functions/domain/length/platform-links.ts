import { topLevelDomains } from './tlds.ts';

/** A part of a post that X and Mastodon show as a link. Offsets are UTF-16 code units. */
export interface PlatformLink {
  start: number;
  end: number;
  hasScheme: boolean;
}

/*
 * The rules of twitter-text 3.1.0 (src/regexp, extractUrlsWithIndices), which Mastodon uses too.
 * Unlike there, the length and number of labels are bounded (63 characters as in DNS, 11 labels),
 * so that the time is proportional to the length of the text. The tone rules find links in another
 * way: tone/text/links.ts.
 */
const accents =
  '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const invalid = '\\ufffe\\ufeff\\uffff\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069';
const noDomain = `\\s\\u0085\\u180e!'#%&()*+,\\\\./:;<=>?@\\[\\]^{|}~$${invalid}`;
const letter = `[^${noDomain}_\\-]`;
const label = `${letter}(?:[^${noDomain}]{0,61}${letter})?\\.`;

const general = `[a-z\\u0400-\\u04ff0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${accents}]`;
const parens = `\\((?:${general}+|${general}*\\(${general}+\\)${general}*)\\)`;
const ending = `(?:[+\\-a-z\\u0400-\\u04ff0-9=_#/${accents}]|${parens})`;
const path = `(?<path>/(?:${general}*(?:${parens}${general}*)*${ending}|@${general}+/)*)?`;
const query = `(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?`;

// An accented letter is taken as the character before the domain rather than as its first.
const before = '(?<before>[^A-Za-z0-9@\\uff20$#\\uff03\\ufffe\\ufeff\\uffff]|^)';
const beginning = new RegExp(`${before}(?<scheme>https?://)?(?<labels>(?:${label}){1,11})`, 'giu');
const continuation = new RegExp(`(?::\\d+)?${path}${query}`, 'iuy');
const latinLabels = new RegExp(`(?:[-a-z0-9${accents}]{1,63}\\.){1,11}`, 'giu');
const mustNotPrecede = /^[-_./]$/u;
const domainCharacter = /^[0-9a-z@+-]/iu;
const MAX_LABEL = 63;
const punycode = /^xn--[-0-9a-z]+/iu;

// The longest top-level domain by its first two characters, since most names can't be one at all.
const longest = new Map<string, number>();
for (const tld of topLevelDomains) {
  const key = tld.slice(0, 2);
  longest.set(key, Math.max(tld.length, longest.get(key) ?? 0));
}

// The end of the top-level domain that begins at `at`.
const tldEnd = (text: string, at: number): number | undefined => {
  const key = text.slice(at, at + 2).toLowerCase();
  const code = key === 'xn' ? punycode.exec(text.slice(at, at + MAX_LABEL))?.[0] : undefined;
  if (code) return at + code.length;
  const last = Math.min(at + (longest.get(key) ?? 0), text.length);
  for (let end = last; end > at; end -= 1) {
    const isTld = topLevelDomains.has(text.slice(at, end).toLowerCase());
    if (isTld && !domainCharacter.test(text.slice(end, end + 1))) return end;
  }
  return undefined;
};

// The end of the domain that begins with these labels, at the last possible top-level domain.
const domainEnd = (text: string, start: number, labels: string): number | undefined => {
  for (let dot = labels.lastIndexOf('.'); dot > 0; dot = labels.lastIndexOf('.', dot - 1)) {
    const name = labels.slice(labels.lastIndexOf('.', dot - 1) + 1, dot);
    const end = name.includes('_') ? undefined : tldEnd(text, start + dot + 1);
    if (end !== undefined) return end;
  }
  return undefined;
};

// Without a scheme only the Latin part of a domain is a link.
const latinDomains = (domain: string, offset: number): PlatformLink[] =>
  [...domain.matchAll(latinLabels)].flatMap(({ 0: labels, index }) => {
    const end = domainEnd(domain, index, labels);
    return end === undefined
      ? []
      : [{ start: offset + index, end: offset + end, hasScheme: false }];
  });

// Of several domains without a space between them, the last one has the path.
const withPath = (links: readonly PlatformLink[], end: number): PlatformLink[] =>
  links.map((one, at) => (at === links.length - 1 ? { ...one, end } : one));

// In the middle of a surrogate pair a search would go back to its beginning, for ever.
const nextCharacter = (text: string, at: number): number =>
  at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const linksAt = (text: string, match: RegExpExecArray): { links: PlatformLink[]; end: number } => {
  const { before: char = '', scheme = '', labels = '' } = match.groups ?? {};
  const start = match.index + char.length;
  const host = start + scheme.length;
  const hostEnd = domainEnd(text, host, labels);
  if (hostEnd === undefined) return { links: [], end: nextCharacter(text, match.index) };
  continuation.lastIndex = hostEnd;
  const more = continuation.exec(text);
  const end = hostEnd + (more?.[0].length ?? 0);
  if (scheme) return { links: [{ start, end, hasScheme: true }], end };
  if (mustNotPrecede.test(char)) return { links: [], end };
  const links = latinDomains(text.slice(host, hostEnd), host);
  return { links: more?.groups?.['path'] ? withPath(links, end) : links, end };
};

/** The links of a post, with or without a scheme, in order. */
export const platformLinks = (text: string): PlatformLink[] => {
  const found: PlatformLink[] = [];
  const next = new RegExp(beginning);
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const { links, end } = linksAt(text, match);
    found.push(...links);
    next.lastIndex = end;
  }
  return found;
};
