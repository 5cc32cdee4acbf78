import type { Finding } from '../tone/finding.ts';
import type { ToneText } from '../tone/read-parts.ts';
import { namesProtectedPerson } from '../tone/typed/publishable.ts';
import { plainText } from '../values/plain-text.ts';
import { type JudgeRequest, type Opinion, questionsFor } from './judge.ts';

// Longer lists of objections are of no use to anyone.
const MAX_OPINIONS = 12;
const MAX_WHY_CHARACTERS = 200;
const MAX_FOUND_CHARACTERS = 200;

type Place = Pick<Finding, 'start' | 'end'> & { part?: 'title' };

const placeIn = (words: string, quote: string): Place | undefined => {
  const start = quote === '' ? -1 : words.indexOf(quote);
  return start < 0 ? undefined : { start, end: start + quote.length };
};

const quoted = (quote: string, { text, title = '' }: ToneText): Place | undefined => {
  const inTitle = placeIn(title, quote);
  return placeIn(text, quote) ?? (inTitle && { ...inTitle, part: 'title' });
};

// A protected name must be in no parameter, even if a model wrote it.
const paramsOf = (
  { why, quote }: Opinion,
  isFound: boolean,
  { brief }: JudgeRequest,
): Finding['params'] => {
  const words = plainText(why).slice(0, MAX_WHY_CHARACTERS).toWellFormed();
  const found = (quote ?? '').slice(0, MAX_FOUND_CHARACTERS).toWellFormed();
  return {
    ...(isFound && !namesProtectedPerson(found, brief) && { found }),
    why: namesProtectedPerson(words, brief) ? '…' : words,
  };
};

// A quotation that is not in the text word for word makes it a finding about the whole text.
const findingOf = (opinion: Opinion, request: JudgeRequest): Finding[] => {
  const { rule, channel, quote } = opinion;
  const text = request.texts.find((each) => each.channel === channel);
  if (!text) return [];
  const place = quoted(quote ?? '', text);
  const { part, start, end }: Place = place ?? { start: 0, end: text.text.length };
  const params = { ...paramsOf(opinion, place !== undefined, request), ...(part && { part }) };
  return [{ channel, rule, severity: 'warn', start, end, params }];
};

const keyOf = ({ channel, rule, start, end }: Finding): string =>
  [channel, rule, start, end].join(' ');

/**
 * Opinions as findings: warnings only, on questions that were asked, at the words that they quote. They
 * are added to what the tone rules find and take nothing away.
 */
export const opinionFindings = (opinions: readonly Opinion[], request: JudgeRequest): Finding[] => {
  const asked = questionsFor(request);
  const findings = opinions
    .filter(({ rule }) => asked.includes(rule))
    .flatMap((opinion) => findingOf(opinion, request));
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()].slice(
    0,
    MAX_OPINIONS,
  );
};
