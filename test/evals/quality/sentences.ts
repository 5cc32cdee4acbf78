import { bare, type Measure, sentencesOf } from './measured.ts';

// "In danger: 999." names a number and says nothing of it.
const label = /^[^.:]{2,40}: \+?\d[\d -]{2,}\.$/u;

/** 6: every sentence is whole. */
export const noFragments: Measure = ({ request: { brief }, text }) =>
  sentencesOf(text).every(
    (each) =>
      /^["”“]?[\p{L}\p{N}].*[.?!]["”’»)]?$/u.test(each.replace(/\n/gu, ' ')) && !label.test(each),
  ) &&
  !sentencesOf(text).some((each) =>
    brief.commitments.some((one) => bare(one) === bare(each) && !/\p{L} \p{L}+ \p{L}/u.test(one)),
  );

const dottedTime =
  /(?:at|by|from|to|until|between) (?:[01]?\d|2[0-3])\.[0-5]\d(?![\d%]|\.\d| ?\p{L}*(?:illion|met|lit))/iu;

/** 4: one style of clock times; midnight is told in words. */
export const oneClock: Measure = ({ request: { brief }, text }) =>
  !/(?<!\d)00[:.]00/u.test(text.text) &&
  (brief.language === 'sv'
    ? !/(?<!\d)\d{1,2}:\d{2}(?!\d)/u.test(text.text)
    : !/\d ?[ap]\.?m\b/iu.test(text.text) && !dottedTime.test(text.text));

/** What has been so since then "has been", in English. */
export const perfectSince: Measure = ({ request: { brief }, text }) =>
  brief.language === 'sv' ||
  !/(?<!\p{L})(?:is|are) (?:back|open|closed|shut|out|down|off)(?!\p{L})[^.]* since \d/iu.test(
    text.text,
  );

const unclear =
  /vet ännu inte|vet vi inte|do not know|not known yet|inte hela bilden|full picture/iu;

const unnamed = /mer som vi (?:ännu )?inte vet|more that we do not (?:yet )?know|know everything/iu;

/** 3: we say that we don't know only where something is open, and what that is. */
export const unclearOnlyWhereOpen: Measure = ({ request: { brief }, text }) => {
  const isOpen = brief.facts.some(({ status }) => status === 'unconfirmed');
  const isKnown = brief.facts.some(
    ({ status, text: told }) => status === 'confirmed' && unclear.test(told),
  );
  const hasFacts = brief.facts.some(({ status }) => status === 'confirmed');
  if (unnamed.test(text.text)) return false;
  return isOpen || isKnown || !hasFacts || !unclear.test(text.text);
};
