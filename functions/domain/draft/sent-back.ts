import type { Finding } from '../tone/finding.ts';
import { askedIn } from '../tone/text/questions.ts';
import { overlaps } from '../values/range.ts';
import { placeOfAnswer } from './answer-place.ts';
import type { ChannelText } from './draft.ts';

interface Words {
  texts: readonly Pick<ChannelText, 'channel' | 'text'>[];
  nextUpdateAt?: string | undefined;
  headline?: string | undefined;
  /** Questions, with the answers that a person typed. */
  questions?: readonly string[] | undefined;
}

// No words mend what nobody has decided: a model that must give a time makes one up.
const isUndecided = (rule: string, nextUpdateAt: string | undefined): boolean =>
  rule === 'next-update' && nextUpdateAt === undefined;

// A finding about something missing covers the whole text: other words of the model mend that.
const isInTyped = (finding: Finding, { texts, questions }: Words): boolean => {
  const { text = '' } = texts.find(({ channel }) => channel === finding.channel) ?? {};
  const asked = askedIn({ questions });
  const places = asked.flatMap((each) => placeOfAnswer(text, each, asked) ?? []);
  return (
    finding.end - finding.start < text.length && places.some((place) => overlaps(finding, place))
  );
};

// A model changes no headline or answer that a person typed.
const isTyped = (finding: Finding, words: Words): boolean =>
  finding.params['part'] === 'title' ? words.headline !== undefined : isInTyped(finding, words);

/** Whether findings send a draft back to the model; what only people can decide is left to those who approve. */
export const isSentBack = (findings: readonly Finding[], words: Words): boolean =>
  findings.some(
    (finding) =>
      finding.severity === 'block' &&
      !isUndecided(finding.rule, words.nextUpdateAt) &&
      !isTyped(finding, words),
  );
