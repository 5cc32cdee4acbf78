import { saysSource } from '../basis/match.ts';
import { mentionsIn, phrasesIn, tokensPlace, wordSpan } from '../matching/places.ts';
import { isTime, type Mention } from '../mentions/mention.ts';
import type { Check, Finder } from '../rule.ts';
import { atDayEnd, nextUpdateDays } from '../sheet/day-end.ts';
import { isSupported, saysDay } from '../sheet/supports.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

const saysNextUpdate = (
  { sheet }: Check,
  mention: Mention,
  mentions: readonly Mention[],
): boolean => {
  const next = sheet.nextUpdateAt;
  if (!next) return false;
  if (mention.kind === 'time') return mention.minutes.includes(next.minutes);
  const days = nextUpdateDays(next, mentions);
  if (mention.kind === 'weekday') return days.some(({ weekday }) => weekday === mention.weekday);
  return mention.kind === 'date' && saysDay(mention.days, days);
};

// A sentence that promises the next update gives its time, and may give other times beside it.
const contradicting = (check: Check, mentions: readonly Mention[]): Mention[] => {
  const kinds = ['time', 'date', 'weekday'] as const;
  return kinds.flatMap((kind) => {
    const said = mentions.filter((mention) => mention.kind === kind);
    return said.some((mention) => saysNextUpdate(check, mention, mentions)) ? [] : said;
  });
};

// "Everyone will hear from us by 15 March" is what we have committed ourselves to, and no update.
const saysCommitment = (check: Check, { words: { from, to } }: Sentence): boolean => {
  const { reading, lexicon } = check;
  const commitments = check.sources().filter(({ kind }) => kind === 'commitment');
  if (commitments.length === 0) return false;
  const senses = reading.words
    .slice(from, to)
    .filter(({ folded }) => !lexicon.fillers.has(folded))
    .map(({ folded }) => lexicon.sensesOf(folded));
  return commitments.some((source) => saysSource(source, senses));
};

// "I tisdags": people remember such a day, and nobody waits for it.
const isPast = ({ reading, lexicon }: Check, { kind, from }: Mention): boolean => {
  const word = reading.tokens[from]?.folded ?? '';
  return kind === 'weekday' && lexicon.data.times.pastWeekdays.some((end) => word.endsWith(end));
};

const isUnmarked = ({ reading }: Check, from: number, to: number): boolean =>
  !reading.words.slice(from, to + 1).some(({ afterMark }) => afterMark);

const follows = (check: Check, before: Span, after: Span): boolean =>
  after.from >= before.to &&
  after.from <= before.to + 1 &&
  isUnmarked(check, before.to, after.from);

// "On 15 December we wrote": nobody waits for such a day either. "On Friday, as we wrote" is a promise.
const isOfOurWords = (check: Check, sentence: Sentence, mention: Mention): boolean => {
  const said = wordSpan(check, mention);
  const isToCome = phrasesIn(check, sentence, 'to-say').some(({ from, to }) =>
    from < said.from ? isUnmarked(check, to, said.from) : isUnmarked(check, said.to, from),
  );
  if (isToCome) return false;
  return phrasesIn(check, sentence, 'wrote').some(
    (wrote) => follows(check, said, wrote) || follows(check, wrote, said),
  );
};

const unsupportedBy = ({ sheet }: Check, mentions: readonly Mention[]): readonly Mention[] => {
  const unknown = mentions.filter((mention) => !isSupported(sheet, mention));
  if (unknown.length === 0) return unknown;
  const atEnd = atDayEnd(sheet, mentions);
  return unknown.filter((mention) => !isSupported(atEnd, mention));
};

const unsupported = (check: Check, sentence: Sentence): readonly Mention[] => {
  const mentions = mentionsIn(check, sentence).filter(isTime);
  if (mentions.length === 0) return [];
  const unknown = unsupportedBy(check, mentions);
  const isPromise =
    check.sheet.nextUpdateAt &&
    phrasesIn(check, sentence, 'update').length > 0 &&
    !saysCommitment(check, sentence);
  if (!isPromise) return unknown;
  // "What we said at 06:00 was wrong" tells of a time, beside what is still to come.
  const promised = mentions.filter((mention) => !isOfOurWords(check, sentence, mention));
  return [...new Set([...unknown, ...contradicting(check, promised)])];
};

/** Clock times, dates and weekdays come from the facts, the next update or the time of publication. */
export const dateNotInFacts: Finder = {
  reads: 'text-and-title',
  lists: ['update', 'wrote', 'to-say'],
  check: (check) =>
    check.reading.sentences.flatMap((sentence) =>
      unsupported(check, sentence).map((mention) => ({
        place: tokensPlace(check, mention),
        onlyWarns: isPast(check, mention) || isOfOurWords(check, sentence, mention),
      })),
    ),
};
