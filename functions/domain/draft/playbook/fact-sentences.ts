import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import { isPublishable } from '../../tone/typed/publishable.ts';
import { patternOf } from '../../values/pattern.ts';
import { asSentence, plainText, withoutStop } from '../../values/plain-text.ts';
import type { PlannedSentence } from '../assemble.ts';
import type { DraftRequest, FactNews } from '../draft.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { isAbout } from './story.ts';

/**
 * A fact as a sentence; one that differs from what was published is marked as corrected where it says what it is
 * not, and else as new: most often things have changed, and nothing was wrong. A correction is marked as a whole.
 */
export const factSentence = (
  fact: Fact,
  { brief, before, supersedes }: DraftRequest,
  { phrases, words }: LanguagePlaybook,
): PlannedSentence => {
  const sentence = asSentence(fact.text);
  const isChanged =
    brief.kind !== 'correction' &&
    before?.news.some(({ what, factId }) => what === 'changed' && factId === fact.id);
  const isCorrected = supersedes?.how === 'corrects' || isAbout('contrast', fact, words);
  const mark = isCorrected ? phrases.changed : phrases.renewed;
  const text = isChanged ? mark.replace('{fact}', () => sentence) : sentence;
  return { text, factIds: [fact.id] };
};

// Figures and times that no longer hold are not repeated: readers remember them.
const isRepeatable = (words: string, brief: Brief, { numberWords }: LanguagePlaybook): boolean =>
  isPublishable(words, brief) &&
  !patternOf(`\\p{N}|(?<!\\p{L})(?:${numberWords.join('|')})`).test(plainText(words));

const retraction = (
  news: Extract<FactNews, { earlier: string }>,
  brief: Brief,
  playbook: LanguagePlaybook,
): string => {
  const { phrases } = playbook;
  const isWithdrawn = news.what === 'withdrawn';
  if (!isRepeatable(news.earlier, brief, playbook)) {
    return isWithdrawn ? phrases.withdrawnUnsaid : phrases.doubtedUnsaid;
  }
  const quoted = phrases.quote.replace('{text}', () => withoutStop(news.earlier));
  return (isWithdrawn ? phrases.withdrawn : phrases.doubted).replace('{earlier}', () => quoted);
};

// A correction of our own words says of its claim that it is not true.
const isCorrected = (words: string, { brief, supersedes }: DraftRequest): boolean =>
  brief.kind === 'correction' &&
  supersedes?.how === 'corrects' &&
  withoutStop(plainText(words)) === withoutStop(plainText(brief.claim?.text ?? ''));

/** A sentence for each published fact that was withdrawn or doubted since, which takes it back. */
export const retractions = (request: DraftRequest, playbook: LanguagePlaybook): PlannedSentence[] =>
  (request.before?.news ?? []).flatMap((news) =>
    (news.what === 'withdrawn' || news.what === 'doubted') && !isCorrected(news.earlier, request)
      ? [{ text: retraction(news, request.brief, playbook), factIds: [] }]
      : [],
  );
