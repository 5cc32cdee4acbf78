import * as z from 'zod';
import { type Channel, hasTitle } from '#domain/channel/channel.ts';
import { assemble } from '#domain/draft/assemble.ts';
import type { ChannelText, DraftRequest } from '#domain/draft/draft.ts';
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

const sentence = words({ max: TEXT_MAX_CHARACTERS, multiline: true });
// A model may break a long title into lines.
const title = z
  .string()
  .transform((text) => text.replaceAll(/\s+/gu, ' '))
  .pipe(words({ max: TITLE_MAX_CHARACTERS, multiline: false }));

const AnsweredSentence = z.strictObject({ sentence, factIds: z.array(z.string()) });

/** The answer: for each channel a title or null, and paragraphs of sentences. */
const answerSchema = (channels: readonly Channel[]) =>
  z.strictObject({
    channels: z.array(
      z.strictObject({
        channel: z.enum(channels),
        title: title.nullable(),
        paragraphs: z.array(z.array(AnsweredSentence).refine(isFilled)).refine(isFilled),
      }),
    ),
  });
type Answer = z.infer<ReturnType<typeof answerSchema>>;
type ChannelAnswer = Answer['channels'][number];

const wrong = (problem: string): never => {
  throw new UnusableAnswer('wrong-schema', problem);
};

/** The sign of a question or an answer, which begins a line of its own. */
const questionOrAnswer = /^[FSQA]: /u;

const textOf = (channel: Channel, { title, paragraphs }: ChannelAnswer): ChannelText => {
  const { text, sentences } = assemble(
    paragraphs.map((paragraph) =>
      paragraph.map(({ sentence, factIds }) => ({
        text: sentence,
        factIds,
        onNewLine: questionOrAnswer.test(sentence),
      })),
    ),
  );
  if (text.length > TEXT_MAX_CHARACTERS) return wrong(`the text for ${channel} is far too long`);
  if (!hasTitle(channel)) return { channel, text, sentences };
  return { channel, title: title ?? wrong(`the title for ${channel} is missing`), text, sentences };
};

const exampleFor = ([channel]: readonly Channel[]): z.input<ReturnType<typeof answerSchema>> => ({
  channels: channel
    ? [
        {
          channel,
          title: hasTitle(channel) ? '…' : null,
          paragraphs: [[{ sentence: '…', factIds: [] }]],
        },
      ]
    : [],
});

/** The format of the answer to a request for a draft. */
export const draftFormat = (request: DraftRequest): AnswerFormat<Answer> =>
  answerFormat({
    name: 'statement_draft',
    schema: answerSchema(request.channels),
    example: exampleFor(request.channels),
    mend: (given) => mendDraft(given, request),
  });

/**
 * The texts in an answer, in the order in which the channels were asked for. Throws `UnusableAnswer`
 * when a channel or a title is missing or a text is endless.
 */
export const textsIn = ({ channels }: Answer, request: DraftRequest): ChannelText[] =>
  request.channels.map((channel) =>
    textOf(
      channel,
      channels.find((each) => each.channel === channel) ??
        wrong(`the text for ${channel} is missing`),
    ),
  );
