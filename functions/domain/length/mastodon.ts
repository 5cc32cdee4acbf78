import { countGraphemes } from './graphemes.ts';
import { platformLinks } from './platform-links.ts';

// Mastodon's StatusLengthValidator counts the characters that readers see, any link with a scheme
// as 23, and an account on another server without the server.
const LINK = 'x'.repeat(23);
const account =
  /(?<![\p{L}\p{N}_/=])@(?<name>\w+(?:[\w.-]*\w)?)@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/gu;

const withoutServers = (text: string): string => text.replace(account, '@$<name>');

/** Length of a post on Mastodon. */
export const lengthOnMastodon = (text: string): number => {
  let [counted, from] = ['', 0];
  for (const link of platformLinks(text).filter(({ hasScheme }) => hasScheme)) {
    counted += withoutServers(text.slice(from, link.start)) + LINK;
    from = link.end;
  }
  return countGraphemes(counted + withoutServers(text.slice(from)));
};
