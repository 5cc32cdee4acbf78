import {
  phrasesIn,
  phrasesUnless,
  sentenceAt,
  tokensPlace,
  wordsPlace,
} from '../matching/places.ts';
import { readDigits } from '../mentions/phone.ts';
import { TokenReader } from '../mentions/token-reader.ts';
import { type Contacts, ownContacts } from '../personal/contacts.ts';
import { type Corrected, correctedContacts } from '../personal/corrected.ts';
import { findIdentityNumbers } from '../personal/identity-numbers.ts';
import type { Check, Finder } from '../rule.ts';
import { withoutOverlap } from '../text/overlap.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

type Place = { start: number; end: number };

/** Where a number or address stands, and whether it is among known ones. */
interface Detail extends Place {
  isAmong(contacts: Contacts): boolean;
  /** Whether it is a person's, wherever it stands. */
  isPersons: boolean;
}

// Swedish mobile numbers; 077 leads to organisations.
const MOBILE = /^0{0,2}(?:46)?0?7[02369]/u;

const withNumber = ({ start, end }: Place, digits: string): Detail => ({
  start,
  end,
  isAmong: (contacts) => contacts.hasPhone(digits),
  isPersons: MOBILE.test(digits),
});

// Shorter ones are public short codes: 112, 1177, 11414.
const MIN_PHONE_DIGITS = 7;

const identityNumbers = ({ reading }: Check): Detail[] =>
  findIdentityNumbers(reading.clean.text).map((found) => withNumber(found, found.digits));

const emails = ({ links, reading }: Check): Detail[] =>
  links.flatMap(({ kind, start, end }) => {
    const address = reading.clean.text.slice(start, end).replace(/^mailto:/iu, '');
    const isEmail = kind === 'email' || address.length < end - start;
    return isEmail
      ? [{ start, end, isAmong: (contacts) => contacts.hasEmail(address), isPersons: false }]
      : [];
  });

const phones = (check: Check): Detail[] =>
  check.mentions.flatMap((mention) =>
    mention.kind === 'phone' ? withNumber(tokensPlace(check, mention), mention.digits) : [],
  );

// Numbers of other countries need not begin with 0 or +: "call 555 123 4567".
const calledNumbers = (check: Check): Detail[] => {
  const reader = new TokenReader(check.reading.tokens, check.lexicon.data);
  const isTime = new Set(
    check.mentions.filter(({ kind }) => kind === 'date' || kind === 'time').map(({ from }) => from),
  );
  return check.reading.sentences
    .flatMap((sentence) => phrasesUnless(check, sentence, 'call', 'no-call'))
    .flatMap(({ to }) => {
      const from = check.reading.words[to - 1]?.token ?? 0;
      const { digits, to: end } = readDigits(reader, from);
      const isPhone = digits.length >= MIN_PHONE_DIGITS && !isTime.has(from);
      return isPhone ? withNumber(tokensPlace(check, { from, to: end }), digits) : [];
    });
};

const homeAndHealth = (check: Check): Place[] =>
  check.reading.sentences.flatMap((sentence) =>
    ['health', 'home'].flatMap((name) =>
      phrasesUnless(check, sentence, name, `no-${name}`).map((span) => wordsPlace(check, span)),
    ),
  );

// Whether readers are told to turn there: "call 08-123 45 67", and not "don't call 08-123 45 67".
const isTurnedTo = (check: Check, sentence: Sentence, { start }: Place): boolean => {
  const { words } = check.reading;
  const before = (spans: readonly Span[], from = 0) =>
    spans.filter((span) => span.from >= from && (words[span.from]?.start ?? 0) < start);
  const turn = before(phrasesIn(check, sentence, 'turn')).at(-1);
  if (!turn) return false;
  const isNegated = words
    .slice(Math.max(sentence.words.from, turn.from - 2), turn.from)
    .some(({ folded }) => check.lexicon.negations.has(folded));
  return !isNegated && before(phrasesIn(check, sentence, 'wrong'), turn.to).length === 0;
};

// A number that a correction corrects is told as the wrong one, or beside the right one: nobody is sent to it.
const toldAsCorrected = (
  check: Check,
  place: Place,
  details: readonly Place[],
  own: Contacts,
): boolean => {
  const { reading } = check;
  const at = sentenceAt(reading, place.start);
  const sentence = reading.sentences[at];
  if (!sentence || isTurnedTo(check, sentence, place)) return false;
  const says = (name: string) => phrasesIn(check, sentence, name).length > 0;
  const isBeside = details.some(
    ({ start }) => start !== place.start && sentenceAt(reading, start) === at,
  );
  return says('wrong') || isBeside || (says('right') && own.isEmpty());
};

type Found = Place & { onlyWarns?: boolean };

// What a correction names as wrong is fine, stops or warns, as far as its facts tell whose it is.
const correctedDetail = (detail: Detail, { ours, perhapsOurs }: Corrected): Found[] => {
  if (detail.isAmong(ours)) return detail.isPersons ? [{ ...detail, onlyWarns: true }] : [];
  return [{ ...detail, onlyWarns: detail.isAmong(perhapsOurs) }];
};

/** Details of which nobody knows that they may be given out. */
const unknownDetails = (check: Check): Found[] => {
  const own = ownContacts(check);
  const corrected = correctedContacts(check, own);
  const reachable = [emails, phones, calledNumbers].flatMap((find) => find(check));
  const unknown = reachable
    .filter((detail) => !detail.isAmong(own))
    .flatMap((detail): Found[] => {
      const isCorrected = toldAsCorrected(check, detail, reachable, own);
      return isCorrected ? correctedDetail(detail, corrected) : [detail];
    });
  return [...identityNumbers(check).filter((detail) => !detail.isAmong(own)), ...unknown];
};

const inOrder = (places: readonly Found[]): Found[] =>
  places.toSorted((one, other) => one.start - other.start);

// What stops counts before what warns at the same place.
const withoutRepeats = (places: readonly Found[]): Found[] => {
  const stopping = withoutOverlap(
    inOrder(places.filter(({ onlyWarns }) => !onlyWarns)),
    (place) => place,
  );
  const warning = places.filter(
    ({ start, end, onlyWarns }) =>
      onlyWarns && !stopping.some((other) => start < other.end && other.start < end),
  );
  return withoutOverlap(inOrder([...stopping, ...warning]), (place) => place);
};

/**
 * No text gives out personal data: identity numbers, telephone numbers and addresses that are not
 * our contacts, where someone lives, or someone's health.
 */
export const personalData: Finder = {
  reads: 'text-and-title',
  lists: [
    'call',
    'no-call',
    'turn',
    'wrong',
    'right',
    'ours',
    'theirs',
    'health',
    'no-health',
    'home',
    'no-home',
  ],
  check: (check) =>
    withoutRepeats([...unknownDetails(check), ...homeAndHealth(check)]).map(
      ({ start, end, onlyWarns }) => ({ place: { start, end }, isPrivate: true, onlyWarns }),
    ),
};
