import { checkTone } from '../tone/check-tone.ts';
import type { Finding } from '../tone/finding.ts';
import type { ToneRules } from '../tone/rules.ts';
import type { ChannelText, DraftRequest } from './draft.ts';

/** A text in a language that is not the statement's is for people to mend: leaving it out says less. */
const leftToPeople: readonly string[] = ['language-match'];

const stops = ({ rule, severity }: Finding): boolean =>
  severity === 'block' && !leftToPeople.includes(rule);

const isInTitle = ({ params }: Finding): boolean => params['part'] === 'title';

// What is missing is about the whole text, and no sentence is to blame for it.
const isAbout = (finding: Finding, { text }: ChannelText): boolean =>
  !isInTitle(finding) && finding.end - finding.start < text.length;

/**
 * The sentences of a text that a blocking finding is about, and its title if one is about that: words
 * of facts, claims and commitments that the playbook must not say.
 */
export const stoppedIn = (
  text: ChannelText,
  brief: DraftRequest['brief'],
  rules: ToneRules,
): string[] => {
  const found = checkTone(text, { ...brief, channel: text.channel }, rules).filter(stops);
  const places = found.filter((finding) => isAbout(finding, text));
  const sentences = text.sentences
    .filter(({ start, end }) => places.some((place) => place.start < end && start < place.end))
    .map(({ start, end }) => text.text.slice(start, end));
  return [...sentences, ...(text.title !== undefined && found.some(isInTitle) ? [text.title] : [])];
};
