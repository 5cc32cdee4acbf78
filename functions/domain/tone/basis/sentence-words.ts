import { mentionsIn, phrasesIn, wordSpan } from '../matching/places.ts';
import type { Check } from '../rule.ts';
import { isSupported } from '../sheet/supports.ts';
import { inLinks } from '../text/links.ts';
import type { Sentence } from '../text/reading.ts';
import { placesIn, type Span } from '../text/sentences.ts';
import { addressesIn } from './address.ts';
import { type Form, formsIn, holdsSpan } from './forms.ts';

/** A word of a sentence, with all that decides whether something supports it. */
export interface SentenceWord {
  at: number;
  /** Whether the sentence begins with it. */
  isFirst: boolean;
  folded: string;
  senses: readonly string[];
  isFiller: boolean;
  isNegation: boolean;
  /** Of what has happened: `has`, `was`. */
  isDone: boolean;
  /** A number, time or link: other rules hold those against the brief. */
  isValue: boolean;
  /** Words that agree, or speak of instructions and approval: only a form may hold them. */
  isSpoiled: boolean;
  /** Of guilt and death: a comment does not make them ours to say. */
  isGrave: boolean;
  /** Of drafting and approving: never for the public. */
  isInternal: boolean;
  form: Form | undefined;
  /** The form in whose slot it stands. */
  slot: Form | undefined;
  /** Which lists of harmless words it is on. */
  isFeeling: boolean;
  isContactWord: boolean;
  isAsked: boolean;
  /** Where it is said of the reader, who may or may not be so: `if you …`. */
  isAddress: boolean;
  /** The part of the sentence that it stands in. */
  segment: number;
}

const inSpans = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ from, to }) => from <= at && at < to);

const valueSpans = (check: Check, sentence: Sentence): Span[] => {
  const isLink = inLinks(check.reading.words, check.links);
  const links = placesIn(sentence.words)
    .filter((at) => isLink[at])
    .map((at) => ({ from: at, to: at + 1 }));
  return [...mentionsIn(check, sentence).map((mention) => wordSpan(check, mention)), ...links];
};

/** Whether a telephone number of the contacts stands in a sentence. */
export const holdsPhone = (check: Check, sentence: Sentence): boolean =>
  mentionsIn(check, sentence).some(
    (mention) => mention.kind === 'phone' && isSupported(check.sheet, mention),
  );

const beginsSegment = (check: Check, at: number, from: number): boolean => {
  const word = check.reading.words[at];
  if (at === from || !word) return false;
  return (
    word.afterMark ||
    check.lexicon.joinWords.has(word.folded) ||
    check.lexicon.turns.has(word.folded)
  );
};

// "Vi kan inte svara på om …, men det stämmer": with a new subject a new thought begins.
const endsSlot = (check: Check, at: number): boolean => {
  const { words } = check.reading;
  const { turns, subjects, joinWords } = check.lexicon;
  const folded = words[at]?.folded ?? '';
  if (turns.has(folded)) return true;
  const isJoin = joinWords.has(folded);
  const next = words[isJoin ? at + 1 : at]?.folded ?? '';
  return (isJoin || words[at]?.afterMark === true) && subjects.has(next);
};

const isOneThought = (check: Check, from: number, to: number): boolean =>
  !placesIn({ from, to }).some((at) => endsSlot(check, at));

// "Why it happened we do not know": what is asked, before the words that leave it open.
const slotAhead = (
  check: Check,
  forms: readonly Form[],
  { from }: Span,
  at: number,
): Form | undefined => {
  const { words } = check.reading;
  const isAsked = (name: string, one: number) =>
    check.phrases(name).find(words, { from: one, to: one + 1 }).length > 0;
  return isAsked('questionWords', from) || isAsked('asked', at)
    ? forms.find(
        (form) =>
          form.kind === 'uncertainty' && at < form.from && isOneThought(check, from + 1, form.from),
      )
    : undefined;
};

const slotAt = (check: Check, forms: readonly Form[], span: Span, at: number): Form | undefined =>
  forms
    .filter(({ opensSlot }) => opensSlot)
    .findLast(({ to }) => to <= at && isOneThought(check, to, at + 1)) ??
  slotAhead(check, forms, span, at);

/** The words of a sentence. */
export const sentenceWords = (check: Check, sentence: Sentence): SentenceWord[] => {
  const { lexicon, reading, brief } = check;
  const spans = (name: string) => phrasesIn(check, sentence, name);
  // Only a reply can agree with someone.
  const consent = brief.kind === 'reply' ? spans('never') : [];
  const forms = formsIn(check, sentence, consent);
  const spoiled = consent.filter((span) => !forms.some((form) => holdsSpan(form, span)));
  const lists = {
    feeling: spans('feelings'),
    contact: spans('contactWords'),
    asked: spans('asked'),
    grave: spans('grave'),
    internal: spans('internal'),
  };
  const values = valueSpans(check, sentence);
  const ours = new Set(
    [brief.organisation.name, ...brief.organisation.spokespeople].flatMap((name) =>
      name.toLowerCase().split(/[^\p{L}\p{N}]+/u),
    ),
  );
  const addresses = addressesIn(check, sentence);
  let segment = 0;
  return reading.words.slice(sentence.words.from, sentence.words.to).map(({ folded }, index) => {
    const at = sentence.words.from + index;
    const isEdge = addresses.some(({ from, to }) => from === at || to === at);
    if (isEdge || beginsSegment(check, at, sentence.words.from)) segment += 1;
    return {
      at,
      isFirst: index === 0,
      folded,
      senses: lexicon.sensesOf(folded),
      isFiller: lexicon.fillers.has(folded) || ours.has(folded),
      isNegation: lexicon.negations.has(folded),
      isDone: lexicon.done.has(folded),
      isValue: inSpans(values, at),
      isSpoiled: inSpans(spoiled, at),
      isGrave: inSpans(lists.grave, at),
      isInternal: inSpans(lists.internal, at),
      form: forms.find(({ from, to }) => from <= at && at < to),
      slot: slotAt(check, forms, sentence.words, at),
      isFeeling: inSpans(lists.feeling, at),
      isContactWord: inSpans(lists.contact, at),
      isAsked: inSpans(lists.asked, at),
      isAddress: inSpans(addresses, at),
      segment,
    };
  });
};
