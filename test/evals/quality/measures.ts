import type { ChannelText, DraftRequest } from '#domain/draft/draft.ts';
import { fitsOn, isShort } from '#domain/draft/room.ts';
import { gravest } from '#domain/incident/harm.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { ToneRules } from '#domain/tone/rules.ts';

/** One text of a draft, and what it was written from. */
export interface Measured {
  request: DraftRequest;
  text: ChannelText;
  rules: ToneRules;
}

type Measure = (measured: Measured) => boolean;

export const sentencesOf = ({ text, sentences }: ChannelText): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end));

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const condolence =
  /tankar går|anhöriga|sörjer|stor sorg|our thoughts|sympathy|grieve|great sadness|lost someone/iu;
const kinUntold = /(?:anhörig|famil|relatives|next of kin)/iu;
// A death that those close to whoever died may not know of is not told.
const isGrave = ({ request: { brief } }: Measured): boolean =>
  gravest(brief.harm) === 'death' &&
  !brief.facts.some(({ status, text }) => status === 'unconfirmed' && kinUntold.test(text));

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

// 2: what to do is the first or the second thing said, where life or health is at stake.
const actionFirst: Measure = ({ request: { brief }, text }) => {
  const isUrgent = brief.harm.some((kind) => kind === 'danger' || kind === 'injury');
  const action = brief.publicAction?.keys[0];
  if (!isUrgent || action === undefined || brief.kind === 'qa' || brief.kind === 'distancing')
    return true;
  const [first = ''] = brief.publicAction?.text.split(/(?<=\.) /u) ?? [];
  const begins = bare(sentencesOf(text).slice(0, 3).join(' '));
  return isShort(text.channel) && brief.kind === 'apology'
    ? true
    : begins.includes(bare(first).slice(0, 30));
};

const unclear =
  /vet ännu inte|vet vi inte|do not know|not known yet|inte hela bilden|full picture/iu;

// 3: we say that we don't know only where something is open.
const unclearOnlyWhereOpen: Measure = ({ request: { brief }, text }) => {
  const isOpen = brief.facts.some(({ status }) => status === 'unconfirmed');
  const isKnown = brief.facts.some(
    ({ status, text: told }) => status === 'confirmed' && unclear.test(told),
  );
  const hasFacts = brief.facts.some(({ status }) => status === 'confirmed');
  return isOpen || isKnown || !hasFacts || !unclear.test(text.text);
};

const printed =
  /(?:bäst före|best before|use by|batch) \d{4}-\d{2}-\d{2}(?:(?:,| och| and| eller| or) \d{4}-\d{2}-\d{2})*/giu;

// 4: dates, numbers of five digits and more, and clock times are written as people read them.
const noIsoDates: Measure = ({ text }) =>
  !/\d{4}-\d{2}-\d{2}/u.test(`${text.title ?? ''} ${text.text}`.replaceAll(printed, ''));

const ungrouped =
  /(?<![\p{L}\p{N}.,:/@#+§-])(?<!\d[ \u00a0])(?<!(?:ring|call) )[1-9]\d{4,}(?![\p{L}\p{N}:/@-]|[.,]\d|[ \u00a0]\d)/iu;
const groupedNumbers: Measure = ({ text }) => !ungrouped.test(`${text.title ?? ''} ${text.text}`);

const oneClock: Measure = ({ request: { brief }, text }) =>
  brief.language === 'sv'
    ? !/(?<!\d)\d{1,2}:\d{2}(?!\d)/u.test(text.text)
    : !/\d ?[ap]\.?m\b/iu.test(text.text);

// 5: where our name was the subject, it is "we".
const oneVoice: Measure = ({ request: { brief }, text }) => {
  const { name } = brief.organisation;
  return name === '' || !sentencesOf(text).some((each) => each.startsWith(`${name} `));
};

// 6: every sentence is whole.
const noFragments: Measure = ({ request: { brief }, text }) =>
  sentencesOf(text).every((each) =>
    /^["”“]?[\p{L}\p{N}].*[.?!]["”’»)]?$/u.test(each.replace(/\n/gu, ' ')),
  ) &&
  !sentencesOf(text).some((each) =>
    brief.commitments.some((one) => bare(one) === bare(each) && !/\p{L} \p{L}+ \p{L}/u.test(one)),
  );

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

/** As many of the same words in a row are the same sentence to a reader. */
const RUN_WORDS = 6;
/** "Ek AB: …", "Rättelse: …": who speaks, or what it is. */
const marked = /^[^:]{3,60}: /u;

// 9: the headline is not the first sentence, unless it tells of a death or says before it who speaks.
const ownHeadline: Measure = (measured) => {
  const { title = '', ...text } = measured.text;
  const words = bare(title).split(' ');
  const first = ` ${bare(sentencesOf(text)[0] ?? '')} `;
  const repeats = words.some(
    (_, at) =>
      at + RUN_WORDS <= words.length &&
      first.includes(` ${words.slice(at, at + RUN_WORDS).join(' ')} `),
  );
  return bare(title) !== first.trim() && (isGrave(measured) || marked.test(title) || !repeats);
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

const excuse =
  /aldrig vår avsikt|inte vår avsikt|inte meningen|never our intention|did not intend|not our intention/iu;

// 11: an apology says what for, in the sentence that apologises or the one before it.
const apologyNamesAct: Measure = ({ request: { brief }, text }) => {
  if (excuse.test(text.text)) return false;
  if (brief.kind !== 'apology') return true;
  const at = sentencesOf(text).findIndex((each) => /om ursäkt|apologise/iu.test(each));
  return text.sentences
    .slice(Math.max(0, at - 1), at + 1)
    .some(({ factIds }) => factIds.length > 0);
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
  'unclear only where open': unclearOnlyWhereOpen,
  'no ISO dates': noIsoDates,
  'thousands grouped': groupedNumbers,
  'one clock': oneClock,
  'one voice': oneVoice,
  'no fragments': noFragments,
  'order of the kind': orderOfKind,
  'said once': once,
  'headline of its own': ownHeadline,
  'facts told or listed': factsToldOrListed,
  'apology names the act': apologyNamesAct,
  'own stance only': ownStanceOnly,
  'reply meets the person': meetsThePerson,
  'inside stays inside': insideStaysInside,
  'says who speaks': saysWhoSpeaks,
} satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
