import { isShort } from '#domain/draft/room.ts';
import { bare, type Measure, sentencesOf } from './measured.ts';

const excuse =
  /aldrig vår avsikt|inte vår avsikt|inte meningen|never our intention|did not intend|not our intention/iu;

/** 11: an apology says what for, in the sentence that apologises or the one before it. */
export const apologyNamesAct: Measure = ({ request: { brief }, text }) => {
  if (excuse.test(text.text)) return false;
  if (brief.kind !== 'apology') return true;
  const at = sentencesOf(text).findIndex((each) => /om ursäkt|apologise/iu.test(each));
  return text.sentences
    .slice(Math.max(0, at - 1), at + 1)
    .some(({ factIds }) => factIds.length > 0);
};

const lapse = /(?<!\p{L})men vi \p{L}+ inte(?!\p{L})|(?<!\p{L})but we did not(?!\p{L})/iu;
/** As many words in a row say it again. */
const RUN = 4;

const pointing = /^(?:det ber vi|for that)|om ursäkt för det\.|apologise[^.]* for that\./iu;
const weak = /beklagar det som har hänt|(?:sorry|regret) (?:for )?what (?:has )?happened/iu;

/** 11: what an apology points at stands right before it and is marked as ours; a wrong of ours is not merely regretted. */
export const apologyPointsRight: Measure = ({ request: { brief }, text }) => {
  const marked = brief.facts.filter(({ isOurs }) => isOurs).map(({ id }) => id);
  const isOurWrong = brief.wrongdoing === 'ours' && marked.length > 0;
  if (isOurWrong && brief.kind !== 'qa' && weak.test(text.text)) return false;
  return sentencesOf(text).every((each, at) => {
    if (brief.kind === 'qa' || !pointing.test(each)) return true;
    if (lapse.test(sentencesOf(text)[at - 1] ?? '')) return true;
    const { factIds = [] } = text.sentences[at - 1] ?? {};
    return (
      brief.wrongdoing === 'ours' &&
      (marked.length === 0 || factIds.some((id) => marked.includes(id)))
    );
  });
};

/** 11: a reply apologises for what we left undone, where a fact says so of us. */
export const lapseOwned: Measure = ({ request: { brief }, text }) =>
  brief.kind !== 'reply' ||
  brief.legalHold ||
  isShort(text.channel) ||
  !brief.facts.some(({ text: fact, status }) => status === 'confirmed' && lapse.test(fact)) ||
  /om ursäkt|apologise/iu.test(text.text);

/** 8: no sentence says again what the sentence before it ended with: an apology points at it, an offer stands once. */
export const notTwiceRunning: Measure = ({ request: { brief }, text }) =>
  brief.kind !== 'reply' ||
  sentencesOf(text).every((each, at, all) => {
    const words = (bare(each).match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
    const before = ` ${(bare(all[at - 1] ?? '').match(/\p{L}+/gu) ?? []).join(' ').toLowerCase()} `;
    return !words.some((_, from) => {
      const run = words.slice(from, from + RUN);
      return run.length === RUN && before.includes(` ${run.join(' ')} `);
    });
  });

/** 11: those hit are counted once where an apology names them. */
export const countedOnce: Measure = ({ text }) =>
  sentencesOf(text)
    .filter((each) => /om ursäkt|apologise/iu.test(each))
    .every((each) => {
      const counts = bare(each).match(/(?<= )\d{2,} \p{L}{4,}/gu) ?? [];
      return new Set(counts).size === counts.length;
    });

/** 1: a correction of advice to those whose health is at stake has a word for them. */
export const careInCorrection: Measure = ({ request: { brief, supersedes }, text }) =>
  brief.kind !== 'correction' ||
  supersedes?.how !== 'corrects' ||
  !brief.harm.includes('danger') ||
  brief.wrongdoing === 'ours' ||
  isShort(text.channel) ||
  /vi förstår|vi tänker på|we understand|we are thinking/iu.test(text.text);
