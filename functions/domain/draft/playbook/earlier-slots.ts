import { isPublishable } from '../../tone/typed/publishable.ts';
import { plainText, withoutStop } from '../../values/plain-text.ts';
import { factsByNews } from '../brief/facts.ts';
import type { SlotValue } from './act-slots.ts';
import { decapitalised } from './prose/clause.ts';
import { datesInWords } from './prose/dates.ts';
import { dateStyleOf } from './prose/prose.ts';
import { splitSentences } from './prose/split.ts';
import { quoted } from './quoted.ts';
import type { SlotContext } from './slot-context.ts';
import { namesIn } from './story.ts';

/** What the last statement began with, in the prose of this one. */
export const earlierWhole = ({ request: { before, brief }, playbook, short }: SlotContext) => {
  const [first = ''] = splitSentences(plainText(before?.statements.at(-1)?.text ?? ''));
  const words = withoutStop(datesInWords(first, dateStyleOf(brief, !short)));
  return words !== '' && isPublishable(words, brief) ? quoted(words, playbook) : undefined;
};

/** The same without the figures at its end: "We are recalling … 200 g". */
export const earlierIn = ({
  request: { before, brief },
  playbook,
}: SlotContext): string | undefined => {
  const [first = ''] = splitSentences(plainText(before?.statements.at(-1)?.text ?? ''));
  const words = withoutStop(first.replace(/, [^,]*\d[^,]*$/u, ''));
  return words !== '' && isPublishable(words, brief) ? quoted(words, playbook) : undefined;
};

/** A fact that was told before, behind a colon. */
export const stillHolds: SlotValue = ({ request, playbook: { words } }) => {
  const [fact] = factsByNews(request).unchanged;
  return (
    fact && {
      text: decapitalised(withoutStop(fact.text), namesIn(request.brief), words),
      factIds: [fact.id],
    }
  );
};
