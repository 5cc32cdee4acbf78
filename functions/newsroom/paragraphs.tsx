import { phoneHref, phonePattern } from './phone-numbers.ts';
import { WholeFigures } from './whole-figures.tsx';

// Punctuation that ends a sentence rather than the address before it.
const trailing = /[.,;:!?'")\]}»”’…]+$/u;
// Local part and domain share no separator, so that no input makes the search slow.
const addressPattern = String.raw`https?:\/\/[^\s<>"]+|[\w.+\-]{1,64}@[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63}){1,8}`;
const linkPattern = new RegExp(`${addressPattern}|${phonePattern}`, 'giu');

/** A part of a line: plain text, or a link. */
interface LinePart {
  text: string;
  href?: string;
}

const hrefOf = (match: string): string | undefined => {
  if (match.includes('@')) return `mailto:${match}`;
  if (!/^https?:/i.test(match)) return phoneHref(match);
  return URL.canParse(match) ? match : undefined;
};

const linkAt = (match: string): LinePart[] => {
  const address = match.replace(trailing, '');
  const href = hrefOf(address);
  const rest = { text: match.slice(address.length) };
  return href === undefined ? [{ text: match }] : [{ text: address, href }, rest];
};

/** A line cut into plain text and links. Only bare http(s) and e-mail addresses and phone numbers become links. */
const partsOf = (line: string): LinePart[] => {
  const parts: LinePart[] = [];
  let end = 0;
  for (const match of line.matchAll(linkPattern)) {
    parts.push({ text: line.slice(end, match.index) }, ...linkAt(match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, { text: line.slice(end) }].filter(({ text }) => text !== '');
};

/** A text's paragraphs, which blank lines separate. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** A line of plain text with its links. No part of it is taken as markup. */
export const Line = ({ line }: { line: string }) => (
  <>
    {partsOf(line).map(({ text, href }) =>
      href === undefined ? <WholeFigures text={text} /> : <a href={href}>{text}</a>,
    )}
  </>
);

const Paragraph = ({ text }: { text: string }) => (
  <p>
    {text.split('\n').map((line, i) => (
      <>
        {i > 0 && <br />}
        <Line line={line} />
      </>
    ))}
  </p>
);

/** Plain text as paragraphs. No part of the text is taken as markup. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {paragraphsOf(text).map((paragraph) => (
      <Paragraph text={paragraph} />
    ))}
  </>
);
