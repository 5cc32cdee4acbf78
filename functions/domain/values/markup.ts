// A tag that is closed, a comment or declaration; and the tags that browsers act on even unclosed. An
// address in angle brackets is none of them.
const tag = new RegExp(
  [
    '<\\/?[a-z][a-z0-9-]*(?:[\\s/][^<>]*)?>|<!--|<![a-z][^<>]*>',
    '<\\/?(?:script|style|iframe|img|svg|math|object|embed|link|meta|base|form|input|video|audio|body|html)(?![^\\s/>])',
  ].join('|'),
  'gi',
);

/** Where a text looks like HTML, in UTF-16 code units; at most `max` places. */
export const tagsIn = (text: string, max: number): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (const { 0: match, index } of text.matchAll(tag)) {
    if (found.length >= max) break;
    found.push({ start: index, end: index + match.length });
  }
  return found;
};

/** A text in which nothing looks like HTML any more, with all of its words: "a<b och c>d" becomes "a< b och c>d". */
export const withSpacedTags = (text: string): string =>
  text.replace(tag, (found) => `< ${found.slice(1)}`);
