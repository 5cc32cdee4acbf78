import { Channel } from '#domain/channel/channel.ts';
import { withRoom } from '#domain/statement/all-texts.ts';
import { MAX_TEXT } from '#domain/statement/input.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { fullBrief, loops, textOf } from '#test/domain/tone/hostile-texts.ts';
import { briefOf, rules } from '#test/domain/tone/support.ts';
import { processorMs } from '#test/support/processor-time.ts';
import { inCodes } from './in-codes.ts';
import { inTime } from './in-time.ts';

const TURNS = 3;
const PROSE = 'Vi vet ännu inte vad som hände. Räddningstjänsten är på plats och vi återkommer. ';
// Words and marks that keep the numbers, names and sentences of a text busy.
const parts = [...loops, PROSE, '1-', '. ', '1 kr ', '11 a ', 'fyra döda ', 'Vi ', 'död ', '1. '];

/** The longest texts that a request may hold, in all channels that have room. */
const requestOf = (part: string) =>
  withRoom(
    Channel.options.map((channel) => ({
      channel,
      text: textOf(part, MAX_TEXT).slice(0, MAX_TEXT),
    })),
  );

// A reply whose comment asks as much as one may: each question is held against each sentence.
const QUESTION = 'Where is my car? ';
const SENTENCE = 'We are at the bus. ';
const MAX_COMMENT = 5_000;
const asking = {
  kind: 'reply',
  language: 'en',
  comment: textOf(QUESTION, MAX_COMMENT).slice(0, MAX_COMMENT),
};

const checkMs = (part: string, also: object = {}): number => {
  const texts = requestOf(part);
  const brief = briefOf({ ...fullBrief, ...also });
  const check = () => {
    for (const text of texts) checkTone(text, brief, rules);
  };
  return Math.min(...Array.from({ length: TURNS }, () => processorMs(check)));
};

/** What the tone check of the longest request takes behind its fields, as a table in Markdown. */
export const checkTable = (): string => {
  const rows = parts.map((part) => ({ part, ms: checkMs(part) }));
  const slowest = rows.toSorted((one, other) => other.ms - one.ms).slice(0, 3);
  const prose = rows.filter(({ part }) => part === PROSE);
  const asked = { part: `${SENTENCE}(${QUESTION.trim()})`, ms: checkMs(SENTENCE, asking) };
  return [
    '| tone check of all texts that one request may hold, of nothing but | measured | goal |',
    '|---|---|---|',
    ...[...prose, asked, ...slowest].map(({ part, ms }) => `| ${inCodes(part)} | ${inTime(ms)} |`),
  ].join('\n');
};
