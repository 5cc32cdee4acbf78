import { isPublishable } from '../../tone/typed/publishable.ts';
import { plainText, withoutStop } from '../../values/plain-text.ts';
import type { PlannedSentence } from '../assemble.ts';
import type { DraftRequest, FactNews } from '../draft.ts';
import { isBlocked } from './blocked.ts';
import { type Called, called } from './figureless.ts';
import type { TemplateContext } from './slot-context.ts';

type TakenBack = FactNews & { what: 'withdrawn' | 'doubted' };

// A correction of our own words says of its claim that it is not true.
const isCorrected = (words: string, { brief, supersedes }: DraftRequest): boolean =>
  brief.kind === 'correction' &&
  supersedes?.how === 'corrects' &&
  withoutStop(plainText(words)) === withoutStop(plainText(brief.claim?.text ?? ''));

const isTakenBack = (news: FactNews): news is TakenBack =>
  news.what === 'withdrawn' || news.what === 'doubted';

/** The published facts that were withdrawn or doubted since, which a text has to take back: that is news too. */
export const takenBack = (request: DraftRequest): TakenBack[] =>
  (request.before?.news ?? [])
    .filter(isTakenBack)
    .filter(({ earlier }) => !isCorrected(earlier, request));

const calledIn = (
  { earlier }: TakenBack,
  { request: { brief }, playbook }: TemplateContext,
): Called | undefined =>
  isPublishable(earlier, brief) ? called(earlier, brief, playbook) : undefined;

// Where a rule stops the words that are taken back, it is said without them: it is never left out.
const retraction = (news: TakenBack, context: TemplateContext): string => {
  const { phrases } = context.playbook;
  const { whole, about, unsaid } = phrases[news.what];
  const name = calledIn(news, context);
  if (name === undefined) return unsaid;
  const said =
    'about' in name
      ? about.replace('{about}', () => name.about)
      : whole.replace('{earlier}', () => phrases.quote.replace('{text}', () => name.whole));
  return isBlocked(said, context) ? unsaid : said;
};

/** A sentence for each of them. */
export const retractions = (context: TemplateContext): PlannedSentence[] =>
  takenBack(context.request).map((news) => ({ text: retraction(news, context), factIds: [] }));

/** How a headline says the first of them, the clearest way first. */
export const retractionTitles = (context: TemplateContext): string[] => {
  const [news] = takenBack(context.request);
  if (news === undefined) return [];
  const { that, about, unsaid } = context.playbook.phrases[news.what].titles;
  const name = calledIn(news, context);
  if (name === undefined) return [unsaid];
  if ('about' in name) return [about.replace('{about}', () => name.about), unsaid];
  const clause = name.that;
  return clause === undefined ? [unsaid] : [that.replace('{that}', () => clause), unsaid];
};
