import { unconfirmedFacts } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import { isPublishable } from '../../tone/typed/publishable.ts';
import { plainText } from '../../values/plain-text.ts';

// Links, handles, tags and shouting, which must not be spread even as a quotation.
const spreading = /[#@!]|https?:|www\./u;
/** A longer claim is a story, and repeating it would spread it. */
const CLAIM_MAX_CHARACTERS = 200;

/** Whether a text contains one of these strings, in any case. */
export const containsAny = (text: string, keys: readonly string[]): boolean =>
  keys.some((key) => text.toLowerCase().includes(plainText(key).toLowerCase()));

/** The claim's words if they can be quoted without harm, so that readers know what is corrected. */
export const quotableClaim = (brief: Brief): string | undefined => {
  const words = plainText(brief.claim?.text ?? '');
  const open = unconfirmedFacts(brief.facts);
  const isQuotable =
    words.length <= CLAIM_MAX_CHARACTERS &&
    isPublishable(words, brief) &&
    !spreading.test(words) &&
    !open.some((fact) => containsAny(words, fact.keys ?? []));
  return isQuotable ? words : undefined;
};
