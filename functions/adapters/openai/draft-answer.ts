import * as z from 'zod';
import { type Channel, hasTitle } from '#domain/channel/channel.ts';
import type { ChannelText, DraftRequest } from '#domain/draft/draft.ts';
import { knownIds } from '#domain/draft/prompt/known-words.ts';
import { RANKS, trimmed } from '#domain/draft/trim.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { type TextShape, textProblem, tidyText } from '#domain/values/text.ts';
import { type AnswerFormat, answerFormat, UnusableAnswer } from './answer-format.ts';
import { mendDraft } from './mend-draft.ts';

/** Far more than the readers of any channel take in; a longer answer is a malfunction. */
const TEXT_MAX_CHARACTERS = 10_000;
const TITLE_MAX_CHARACTERS = 300;

const isFilled = ({ length }: { length: number }): boolean => length > 0;

// A model's words are taken as a person's are: without what was pasted along, and nothing unfit in them.
const words = (shape: TextShape) =>
  z
    .string()
    .transform((text) => tidyText(text, shape))
    .refine((text) => isFilled(text) && text.length <= shape.max)
    .refine((text) => textProblem(text, shape.multiline) === undefined);

const sentence = z
  .string()
  .transform((text) => text.replaceAll('\t', ' '))
  .pipe(words({ max: TEXT_MAX_CHARACTERS, multiline: true }));
// A model may break a long title into lines.
const title = z
  .string()
  .transform((text) => text.replaceAll(/\s+/gu, ' '))
  .pipe(words({ max: TITLE_MAX_CHARACTERS, multiline: false }));

/** Ids in a schema, so that a model can name no other; any text where there is nothing to rest on. */
const idIn = (ids: readonly string[]) => (ids.length > 0 ? z.enum([...new Set(ids)]) : z.string());

const textSchema = <Title extends z.ZodType<string | null>>(
  channels: readonly Channel[],
  title: Title,
  ids: readonly string[],
) => {
  const answered = z.strictObject({
    sentence,
    restsOn: z.array(idIn(ids)),
    rank: z.literal(RANKS),
  });
  return z.strictObject({
    channel: z.enum(channels),
    title,
    paragraphs: z.array(z.array(answered).refine(isFilled)).refine(isFilled),
  });
};

/** The answer: for each channel a title where it has one, and paragraphs of sentences. */
const answerSchema = ({ channels, brief }: DraftRequest) => {
  const ids = knownIds(brief);
  const titled = channels.filter(hasTitle);
  const untitled = channels.filter((channel) => !hasTitle(channel));
  return z.strictObject({
    channels: z.array(
      z.union([
        ...(titled.length > 0 ? [textSchema(titled, title, ids)] : []),
        ...(untitled.length > 0 ? [textSchema(untitled, z.null(), ids)] : []),
      ]),
    ),
  });
};
type Answer = z.infer<ReturnType<typeof answerSchema>>;
type ChannelAnswer = Answer['channels'][number];

const wrong = (problem: string): never => {
  throw new UnusableAnswer('wrong-schema', problem);
};

/** The sign of a question or an answer, which begins a line of its own. */
const questionOrAnswer = /^[FSQA]: /u;

const textOf = (
  channel: Channel,
  { title, paragraphs }: ChannelAnswer,
  { facts, channelLimits, language }: Brief,
): ChannelText => {
  const isFact = (id: string) => facts.some((fact) => fact.id === id);
  const ranked = paragraphs.map((paragraph) =>
    paragraph.map(({ sentence, restsOn, rank }) => ({
      text: sentence,
      factIds: restsOn.filter(isFact),
      onNewLine: questionOrAnswer.test(sentence),
      rank,
    })),
  );
  const { text, sentences } = trimmed(channel, ranked, channelLimits, language);
  if (text.length > TEXT_MAX_CHARACTERS) return wrong(`the text for ${channel} is far too long`);
  return { channel, ...(title !== null && { title }), text, sentences };
};

const exampleFor = ([channel]: readonly Channel[]): z.input<ReturnType<typeof answerSchema>> => ({
  channels: channel
    ? [
        {
          channel,
          title: hasTitle(channel) ? '…' : null,
          paragraphs: [[{ sentence: '…', restsOn: [], rank: 1 }]],
        },
      ]
    : [],
});

/** The format of the answer to a request for a draft. */
export const draftFormat = (request: DraftRequest): AnswerFormat<Answer> =>
  answerFormat({
    name: 'statement_draft',
    schema: answerSchema(request),
    example: exampleFor(request.channels),
    mend: (given) => mendDraft(given, request),
  });

/**
 * The texts in an answer, in the order in which the channels were asked for. Throws `UnusableAnswer`
 * when a channel is missing or a text is endless.
 */
export const textsIn = ({ channels }: Answer, request: DraftRequest): ChannelText[] =>
  request.channels.map((channel) =>
    textOf(
      channel,
      channels.find((each) => each.channel === channel) ??
        wrong(`the text for ${channel} is missing`),
      request.brief,
    ),
  );
