import { mentionsIn, phrasesIn, tokensPlace } from '../matching/places.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Check, Finder } from '../rule.ts';
import type { LocalTime } from '../sheet/local-time.ts';
import { saysDay } from '../sheet/supports.ts';
import type { Sentence } from '../text/reading.ts';

const isDay = (mention: Mention, { year, month, day }: LocalTime): boolean =>
  mention.kind === 'date' && saysDay(mention.days, [{ year, month, day }]);

const isLater = (mention: Mention, { minutes }: LocalTime): boolean =>
  mention.kind === 'time' &&
  mention.endsDay === undefined &&
  mention.minutes.every((one) => one > minutes);

const toldTooEarly = (check: Check, sentence: Sentence, out: LocalTime): Mention[] => {
  const mentions = mentionsIn(check, sentence);
  const isToday =
    phrasesIn(check, sentence, 'today').length > 0 || mentions.some((one) => isDay(one, out));
  if (!isToday) return [];
  const later = mentions.filter((mention) => isLater(mention, out));
  const isPast = later.length > 0 && phrasesIn(check, sentence, 'happened').length > 0;
  return isPast && phrasesIn(check, sentence, 'toCome').length === 0 ? later : [];
};

/** What happens later on the day on which words go out is not told as if it had happened. */
export const timeToCome: Finder = {
  reads: 'text-and-title',
  lists: ['today', 'happened', 'toCome'],
  check: (check) => {
    const { goesOutAt: out } = check.sheet;
    if (!out) return [];
    return check.reading.sentences
      .flatMap((sentence) => toldTooEarly(check, sentence, out))
      .map((mention) => ({ place: tokensPlace(check, mention) }));
  },
};
