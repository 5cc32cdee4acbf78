import { isDomainEnding } from './domain-endings.ts';
import { withoutOverlap } from './overlap.ts';

/** A link or e-mail address in a text. Offsets are into the text that was searched. */
export interface Link {
  kind: 'link' | 'email';
  start: number;
  end: number;
  /** As in DNS: lower case, punycode. Empty where there is none. */
  host: string;
  hasScheme: boolean;
}

interface Piece {
  text: string;
  start: number;
}

const chunk = /[^\s<>"(){}[\]|\\^`«»“”„]+/uy;
const notInChunk = /[\s<>"(){}[\]|\\^`«»“”„]/u;
// Every address has one of these inside.
const sign = /[.:](?=[^\s<>"(){}[\]|\\^`«»“”„])/gu;
const scheme = '://';
const schemeCharacter = /[a-z0-9+.-]/iu;
const hostLabel = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]{0,62})$/u;
const activeScheme = /^(?:javascript|vbscript|data|file|mailto):./iu;
const leading = /^[*_~•·'’‘–—/-]+/u;
const trailing = new Set([...".,:;!?…*~'’‘–—"]);
// A path may end in these, a host may not.
const trailingHost = new Set([...trailing, '_', '-']);

// The parts of a text, between blanks and brackets, that may hold an address.
const chunksIn = (text: string): Piece[] => {
  const chunks: Piece[] = [];
  let end = 0;
  for (const { index } of text.matchAll(sign)) {
    if (index < end) continue;
    let start = index;
    while (start > end && !notInChunk.test(text[start - 1] ?? '')) start -= 1;
    chunk.lastIndex = start;
    const found = chunk.exec(text)?.[0] ?? '';
    end = start + found.length;
    chunks.push({ text: found, start });
  }
  return chunks;
};

const hasPath = (text: string): boolean => text.replace(scheme, '').includes('/');

const trim = ({ text, start }: Piece): Piece => {
  const head = leading.exec(text)?.[0].length ?? 0;
  let end = text.length;
  const tail = hasPath(text) ? trailing : trailingHost;
  while (end > head && tail.has(text[end - 1] ?? '')) end -= 1;
  return { text: text.slice(head, end), start: start + head };
};

/** The host of an address as DNS has it; empty if there is none. */
export const hostOf = (address: string): string =>
  URL.parse(address.includes(scheme) ? address : `http://${address}`)?.hostname ?? '';

const schemeStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && schemeCharacter.test(text[start - 1] ?? '')) start -= 1;
  return start;
};

// A second address that follows the first one without a blank is found too.
const atSchemes = ({ text, start }: Piece): Piece[] => {
  const cuts: number[] = [];
  for (let at = text.indexOf(scheme); at > 0; at = text.indexOf(scheme, at + 1)) {
    cuts.push(schemeStart(text, at));
  }
  return [0, ...cuts].map((cut, index) => ({
    text: text.slice(cut, cuts[index] ?? text.length),
    start: start + cut,
  }));
};

const atMarks = ({ text, start }: Piece): Piece[] =>
  /[,;:=]/.test(text)
    ? [...text.matchAll(/[^,;:=]+/gu)].map((match) => ({
        text: match[0],
        start: start + match.index,
      }))
    : [];

// "ursäkt.Vi" is a forgotten blank, not an address.
const isForgottenBlank = (labels: readonly string[]): boolean =>
  labels.length === 2 && /\p{Ll}$/u.test(labels[0] ?? '') && /^\p{Lu}/u.test(labels[1] ?? '');

const isHost = (host: string): boolean => {
  const labels = host.split('.');
  const isName = labels.length > 1 && isDomainEnding(labels.at(-1) ?? '');
  return isName && labels.every((label) => hostLabel.test(label)) && !isForgottenBlank(labels);
};

const bareAddress = (piece: Piece): Link | undefined => {
  const { text, start } = trim(piece);
  const parts = text.split('@', 3);
  const address = parts.at(-1) ?? '';
  const host = (address.split(/[/?#:]/u, 1)[0] ?? '').replace(/\.$/u, '');
  if (parts.length > 2 || parts[0] === '' || !isHost(host)) return undefined;
  const kind = parts.length === 2 ? 'email' : 'link';
  return { kind, start, end: start + text.length, host: hostOf(host), hasScheme: false };
};

const schemeLink = (piece: Piece): Link => {
  const { text, start } = trim(piece);
  return { kind: 'link', start, end: start + text.length, host: hostOf(text), hasScheme: true };
};

const activeLink = (piece: Piece): Link => ({
  ...schemeLink(piece),
  host: /^mailto:/iu.test(piece.text) ? hostOf(piece.text.split('@').at(-1) ?? '') : '',
});

const linksIn = (piece: Piece): Link[] => {
  if (piece.text.includes(scheme)) {
    return atSchemes(piece).flatMap((part) =>
      part.text.includes(scheme) ? [schemeLink(part)] : linksIn(part),
    );
  }
  if (activeScheme.test(piece.text)) return [activeLink(piece)];
  const whole = bareAddress(piece);
  return whole ? [whole] : atMarks(piece).flatMap((part) => bareAddress(part) ?? []);
};

// Brackets in pairs are part of a path: /wiki/Pump_(machine).
const inBrackets = /\([^\s()<>"]{1,100}\)[^\s<>"(){}[\]|\\^`«»“”„]*/uy;

const withBrackets = (link: Link, text: string): Link => {
  if (!hasPath(text.slice(link.start, link.end))) return link;
  inBrackets.lastIndex = link.end;
  const found = inBrackets.exec(text)?.[0];
  if (!found) return link;
  return { ...link, end: link.end + trim({ text: `x${found}`, start: 0 }).text.length - 1 };
};

/**
 * Links and e-mail addresses, with or without `https://`, without trailing punctuation. What counts
 * as a bare address is a name that ends in a top-level domain, as platforms and browsers have it.
 */
export const findLinks = (text: string): Link[] =>
  withoutOverlap(
    chunksIn(text)
      .flatMap(linksIn)
      .map((link) => withBrackets(link, text)),
    (link) => link,
  );

/** For each of these parts of a text, in order, whether it begins inside a link. */
export const inLinks = (parts: readonly { start: number }[], links: readonly Link[]): boolean[] => {
  let link = 0;
  return parts.map(({ start }) => {
    while (link < links.length && (links[link]?.end ?? 0) <= start) link += 1;
    return (links[link]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
};
