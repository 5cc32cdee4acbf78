import type { Channel } from '#domain/channel/channel.ts';
import { array, object, strictFormat } from './strict-format.ts';

const sentence = object({ sentence: { type: 'string' }, factIds: array({ type: 'string' }) });

/** The shape of a draft's answer. */
export const answerFormat = (channels: readonly Channel[]) =>
  strictFormat('statement_draft', {
    channels: array(
      object({
        channel: { type: 'string', enum: [...channels] },
        title: { type: ['string', 'null'] },
        paragraphs: array(array(sentence)),
      }),
    ),
  });
