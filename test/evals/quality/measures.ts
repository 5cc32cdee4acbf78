import { isForStaff } from '#domain/channel/channel.ts';
import { fitsOn, isShort } from '#domain/draft/room.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import {
  apologyNamesAct,
  apologyPointsRight,
  careInCorrection,
  countedOnce,
  lapseOwned,
  notTwiceRunning,
} from './apologies.ts';
import { actionFirst, protectionFirst } from './first-things.ts';
import { ownHeadline } from './headlines.ts';
import { bare, isGrave, type Measure, sentencesOf } from './measured.ts';
import { noFragments, oneClock, perfectSince, unclearOnlyWhereOpen } from './sentences.ts';

const condolence =
  /tankar går|anhöriga|sörjer|stor sorg|our thoughts|sympathy|grieve|great sadness|lost someone/iu;
// 1: nobody is condoled with for a cancelled train, and a death is never passed over.
const openerFits: Measure = (measured) => {
  const { brief } = measured.request;
  const mourned = condolence.test(measured.text.text);
  if (isGrave(measured)) {
    return mourned || ['qa', 'reply', 'correction', 'distancing'].includes(brief.kind);
  }
  const told =
    brief.facts.map(({ text }) => text).join(' ') +
    brief.commitments.join(' ') +
    (brief.publicAction?.text ?? '');
  return !mourned || condolence.test(told) || brief.kind === 'reply';
};

const printed =
  /(?:bäst före|best before|use by|batch) \d{4}-\d{2}-\d{2}(?:(?:,| och| and| eller| or) \d{4}-\d{2}-\d{2})*/giu;

// 4: dates, numbers of five digits and more, and clock times are written as people read them.
const noIsoDates: Measure = ({ text }) =>
  !/\d{4}-\d{2}-\d{2}/u.test(`${text.title ?? ''} ${text.text}`.replaceAll(printed, ''));

const ungrouped =
  /(?<![\p{L}\p{N}.,:/@#+§-])(?<!\d[ \u00a0])(?<!(?:ring|call) )[1-9]\d{4,}(?![\p{L}\p{N}:/@-]|[.,]\d|[ \u00a0]\d)/iu;
const groupedNumbers: Measure = ({ text }) => !ungrouped.test(`${text.title ?? ''} ${text.text}`);

// 5: where our name was the subject, it is "we".
const oneVoice: Measure = ({ request: { brief }, text }) => {
  const { name } = brief.organisation;
  return name === '' || !sentencesOf(text).some((each) => each.startsWith(`${name} `));
};

const change = /(?:^|\P{L})(?:nu|numera|har infört|now|have introduced|since \d)(?!\p{L})/iu;

// 7: lessons tell what happened before what was changed; distancing begins with our stance.
const orderOfKind: Measure = ({ request: { brief }, text }) => {
  const [first = ''] = sentencesOf(text);
  if (brief.kind === 'lessons') return !change.test(first);
  if (brief.kind === 'distancing')
    return /avstånd|fördömer|distance ourselves|condemn/iu.test(first);
  return true;
};

const links = /https?:\/\/\S+|[^\s@]+@[^\s@]+\.\p{L}+/gu;

// 8: nothing is said twice. Questions and answers are looked up one by one.
const once: Measure = ({ request: { brief }, text }) => {
  if (brief.kind === 'qa') return true;
  const said = sentencesOf(text).map(bare);
  const found = text.text.match(links) ?? [];
  const told = text.sentences.flatMap(({ factIds }) => factIds);
  return [said, found, told].every((each) => new Set(each).size === each.length);
};

// 10: a confirmed fact is told, or there is a reason: no room, a rule, another question.
const factsToldOrListed: Measure = ({ request: { brief }, text, rules }) => {
  const told = text.sentences.flatMap(({ factIds }) => factIds);
  return brief.facts
    .filter(({ id, status }) => status === 'confirmed' && !told.includes(id))
    .every((fact) => {
      const alone = { channel: text.channel, text: fact.text };
      const isStopped = checkTone(alone, brief, rules).some(({ severity }) => severity === 'block');
      const isFull =
        isShort(text.channel) &&
        !fitsOn(text.channel, `${text.text} ${fact.text}`, brief.channelLimits);
      return isStopped || isFull || brief.kind === 'reply';
    });
};

const consequences = /avsked|sagts upp|avstängd|varning|dismiss|sacked|suspend|disciplin/iu;

// 12: a public body says its own stance, never what happens to a person.
const ownStanceOnly: Measure = ({ request: { brief }, text }) =>
  brief.kind !== 'distancing' || !brief.organisation.publicBody || !consequences.test(text.text);

// 13: a reply meets the person, and takes no names, numbers or links from them.
const meetsThePerson: Measure = ({ request: { brief }, text }) => {
  if (brief.kind !== 'reply') return true;
  const meets = /tack för|förstår|beklagar|ledsna|ursäkt|thank you|sorry|understand|apologise/iu;
  const given = JSON.stringify({ ...brief, comment: '' });
  const taken = (brief.comment?.match(/\d{3,}|https?:\S+|@\w+/gu) ?? []).filter(
    (each) => !given.includes(each),
  );
  return meets.test(text.text) && !taken.some((each) => text.text.includes(each));
};

// 14: what is for staff alone stays inside.
const insideStaysInside: Measure = ({ request: { brief }, text }) =>
  isForStaff(text.channel) ||
  !brief.insideFacts.some(({ text: fact, keys = [] }) =>
    [fact, ...keys].some((each) => text.text.toLowerCase().includes(each.toLowerCase())),
  );

// 15: who speaks is named, where someone died or we did wrong.
const saysWhoSpeaks: Measure = (measured) => {
  const { brief } = measured.request;
  const isDue = isGrave(measured) || brief.wrongdoing === 'ours';
  const isThere = ['press', 'newsroom'].includes(measured.text.channel);
  const [speaker] = brief.organisation.spokespeople;
  return !(isDue && isThere && speaker) || measured.text.text.includes(speaker);
};

/** What can be measured of the fifteen rules for a draft: each says whether a text keeps it. */
export const measures = {
  'opener fits the harm': openerFits,
  'what to do comes first': actionFirst,
  'what protects comes first': protectionFirst,
  'a word for those at risk': careInCorrection,
  'unclear only where open': unclearOnlyWhereOpen,
  'no ISO dates': noIsoDates,
  'thousands grouped': groupedNumbers,
  'one clock': oneClock,
  'one voice': oneVoice,
  'no fragments': noFragments,
  'since in the perfect': perfectSince,
  'order of the kind': orderOfKind,
  'said once': once,
  'headline of its own': ownHeadline,
  'facts told or listed': factsToldOrListed,
  'apology names the act': apologyNamesAct,
  'apology points at the act': apologyPointsRight,
  'lapse owned': lapseOwned,
  'counted once': countedOnce,
  'not twice running': notTwiceRunning,
  'own stance only': ownStanceOnly,
  'reply meets the person': meetsThePerson,
  'inside stays inside': insideStaysInside,
  'says who speaks': saysWhoSpeaks,
} satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
