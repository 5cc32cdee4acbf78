import { overlap } from '../matching/places.ts';
import type { Check } from '../rule.ts';
import type { BasisKind } from '../sources/basis.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/**
 * A form of words that rests on nothing but itself: thanks, a reservation, where to turn. A `lead` only
 * leads up to what the sentence says.
 */
export interface Form extends Span {
  kind: BasisKind | 'lead';
  /** What comes after it is said with a reservation, or is what the comment says. */
  opensSlot: boolean;
}

interface FormList {
  list: string;
  kind: BasisKind | 'lead';
  opensSlot?: boolean;
  isAllowed?: (check: Check) => boolean;
}

const mayTakeResponsibility = ({ brief }: Check): boolean =>
  (brief.wrongdoing === 'ours' || brief.responsibility === 'preventable') && !brief.legalHold;

const isNoReply = ({ brief }: Check): boolean => brief.kind !== 'reply';

const formLists: readonly FormList[] = [
  { list: 'courtesy', kind: 'courtesy' },
  { list: 'restatement', kind: 'courtesy', opensSlot: true },
  { list: 'uncertainty', kind: 'uncertainty', opensSlot: true },
  { list: 'elsewhere', kind: 'elsewhere' },
  { list: 'introducing', kind: 'lead' },
  { list: 'responsibility', kind: 'responsibility', isAllowed: mayTakeResponsibility },
  {
    list: 'nextUpdate',
    kind: 'next-update',
    isAllowed: ({ brief }) => brief.nextUpdateAt !== undefined,
  },
  { list: 'retraction', kind: 'retraction', opensSlot: true, isAllowed: isNoReply },
  { list: 'news', kind: 'news', isAllowed: isNoReply },
  {
    list: 'stance',
    kind: 'stance',
    isAllowed: ({ brief }) => brief.wrongdoing === 'private' || brief.kind === 'distancing',
  },
  { list: 'denial', kind: 'claim', isAllowed: ({ brief }) => brief.claim !== undefined },
];

/** Names of the lists of forms in the rule's data. */
export const formListNames: readonly string[] = formLists.map(({ list }) => list);

/** Whether a span stands in another. */
export const holdsSpan = (form: Span, { from, to }: Span): boolean =>
  form.from <= from && to <= form.to;

/**
 * The forms of a sentence that this statement may use, without those that consent spoils. "No" in "we have
 * no answer" is part of the form.
 */
export const formsIn = (check: Check, sentence: Sentence, spoiled: readonly Span[]): Form[] =>
  formLists
    .filter(({ isAllowed = () => true }) => isAllowed(check))
    .flatMap(({ list, kind, opensSlot = false }) =>
      check
        .phrases(list)
        .findLongest(check.reading.words, sentence.words)
        .map((span) => ({ ...span, kind, opensSlot })),
    )
    .filter((form) => !spoiled.some((span) => overlap(span, form) && !holdsSpan(form, span)));
