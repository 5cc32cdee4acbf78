import { inPlainCharacters } from '../../length/plain-characters.ts';
import type { Brief } from '../../tone/brief.ts';
import { checkTone } from '../../tone/check-tone.ts';
import type { Finding } from '../../tone/finding.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { overlaps } from '../../values/range.ts';
import type { ChannelText } from '../draft.ts';
import type { TemplateContext } from './slot-context.ts';

/**
 * People translate a text that is in another language; leaving sentences out would only say less.
 */
const leftToPeople: readonly string[] = ['language-match'];

const blocks = ({ rule, severity }: Finding): boolean =>
  severity === 'block' && !leftToPeople.includes(rule);

const isInTitle = ({ params }: Finding): boolean => params['part'] === 'title';

// A finding about something missing covers the whole text, and no single sentence is to blame for
// it.
const isAboutPart = (finding: Finding, { text }: ChannelText): boolean =>
  !isInTitle(finding) && finding.end - finding.start < text.length;

/**
 * The sentences of a text that a blocking finding is about, and its title if one is about that:
 * words of facts, claims and commitments that the playbook must leave out.
 */
export const blockedSentences = (text: ChannelText, brief: Brief, rules: ToneRules): string[] => {
  const found = checkTone(text, brief, rules).filter(blocks);
  const places = found.filter((finding) => isAboutPart(finding, text));
  const sentences = text.sentences
    .filter((sentence) => places.some((place) => overlaps(place, sentence)))
    .map(({ start, end }) => text.text.slice(start, end));
  return [...sentences, ...(text.title !== undefined && found.some(isInTitle) ? [text.title] : [])];
};

/** Whether a rule blocks a sentence: it may have stood in an SMS, or after the sign of an answer. */
export const isBlocked = (text: string, { blocked, playbook }: TemplateContext): boolean =>
  [text, inPlainCharacters(text), `${playbook.phrases.answer}${text}`].some((one) =>
    blocked.has(one),
  );
