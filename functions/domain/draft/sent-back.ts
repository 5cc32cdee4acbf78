import type { Finding } from '../tone/finding.ts';
import { askedIn } from '../tone/text/questions.ts';
import { overlaps } from '../values/range.ts';
import { placeOfAnswer } from './answer-place.ts';
import type { ChannelText, DraftRequest } from './draft.ts';

interface Words {
  texts: readonly Pick<ChannelText, 'channel' | 'title' | 'text'>[];
  nextUpdateAt?: string | undefined;
  headline?: string | undefined;
  /** Questions, with the answers that a person typed. */
  questions?: readonly string[] | undefined;
}

// No words mend what nobody has decided: a model that must give a time makes one up, and it marks no fact. Asked
// whether a family knows, it hides that people have died.
const isUndecided = ({ rule, severity }: Finding, nextUpdateAt: string | undefined): boolean =>
  rule === 'act-unmarked' ||
  (rule === 'kin-untold' && severity === 'warn') ||
  (rule === 'next-update' && nextUpdateAt === undefined);

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

const isForModel = (finding: Finding, words: Words): boolean =>
  !isUndecided(finding, words.nextUpdateAt) && !isTyped(finding, words);

/** Whether findings send a draft back to the model; what only people can decide is left to those who approve. */
export const isSentBack = (findings: readonly Finding[], words: Words): boolean =>
  findings.some((finding) => finding.severity === 'block' && isForModel(finding, words));

const wordsAt = ({ channel, params, start, end }: Finding, { texts }: Words) => {
  const { title = '', text = '' } = texts.find((one) => one.channel === channel) ?? {};
  const whole = params['part'] === 'title' ? title : text;
  return end - start < whole.length ? whole.slice(start, end) : undefined;
};

/** Findings as a model is told of them: those that other words can mend, each with the words that it is about. */
export const findingsToMend = (
  findings: readonly Finding[],
  words: Words,
  describe: (finding: Finding) => string,
): NonNullable<DraftRequest['revision']>['findings'] =>
  findings
    .filter((finding) => isForModel(finding, words))
    .map((finding) => ({
      channel: finding.channel,
      words: wordsAt(finding, words),
      message: describe(finding),
    }));
