import { isShort } from '#domain/draft/room.ts';
import { bare, type Measure, sentencesOf } from './measured.ts';

/** 2: what to do is the first or the second thing said, where life or health is at stake. */
export const actionFirst: Measure = ({ request: { brief }, text }) => {
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
