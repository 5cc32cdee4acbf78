import { isShort } from '#domain/draft/room.ts';
import { bare, type Measure, sentencesOf } from './measured.ts';

// It is understood behind the facts that it points back at.
const pointsBack = /(?<!\p{L})(?:either|neither|both|before then|båda|innan dess)(?!\p{L})/iu;
// What protects nobody from what has killed comes behind sympathy.
const ofMourning =
  /(?:photos?|film|pictures?|bilder|namn|names?|flowers|blommor|candles?|ljus)(?!\p{L})/iu;

/**
 * 2: what to do is the first or the second thing said, where life or health is at stake; behind two facts only where
 * it points back at them.
 */
export const actionFirst: Measure = ({ request: { brief }, text }) => {
  const [asked = ''] = brief.publicAction?.text.split(/(?<=\.) /u) ?? [];
  const isUrgent = brief.harm.some(
    (kind) =>
      kind === 'danger' || kind === 'injury' || (kind === 'death' && !ofMourning.test(asked)),
  );
  const action = brief.publicAction?.keys[0];
  if (!isUrgent || action === undefined || brief.kind === 'qa' || brief.kind === 'distancing')
    return true;
  const begins = bare(
    sentencesOf(text)
      .slice(0, pointsBack.test(asked) ? 3 : 2)
      .join(' '),
  );
  return isShort(text.channel) && brief.kind === 'apology'
    ? true
    : begins.includes(bare(asked).slice(0, 30));
};

const protecting =
  /lösenord|lägg på|(?:din|er) bank|password|hang up|your bank|(?<!\p{L})log-?in(?!\p{L})/iu;
const ordered = /^(?:byt|lägg på|ring|koka|change|hang up|call|boil)(?!\p{L})/iu;

/** 2: what keeps people's money or data is so too, be it what to do or a fact that tells them to. */
export const protectionFirst: Measure = ({ request: { brief }, text }) => {
  if (!['holding', 'update', 'internal'].includes(brief.kind)) return true;
  const orders = brief.facts.filter(({ text: fact }) => ordered.test(fact));
  const [first] = [brief.publicAction?.text ?? '', ...orders.map((fact) => fact.text)].filter(
    (each) => protecting.test(each),
  );
  const [begins = ''] = first?.split(/(?<=\.) /u) ?? [];
  return bare(sentencesOf(text).slice(0, 2).join(' ')).includes(bare(begins).slice(0, 30));
};
