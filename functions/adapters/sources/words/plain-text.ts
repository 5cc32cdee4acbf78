import { decode } from 'html-entities';

// Feeds carry HTML as text. It is shown as words only, so that nothing of its marks is kept.
// A tag ends before the next one begins: looking on for its end would take the square of the length.
const UNSEEN = /<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const BLOCK = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|blockquote)\b[^<>]*>/gi;
const TAG = /<\/?[a-z!][^<>]*>/gi;

/** The words of an HTML fragment. */
export const plainText = (html: string): string =>
  decode(html.replaceAll(UNSEEN, ' ').replaceAll(BLOCK, '\n').replaceAll(TAG, ''))
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
