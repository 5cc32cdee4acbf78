import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import type { EventKind } from '../../journal/event-kind.ts';
import { Kind } from '../../kind/kind.ts';
import { Claim } from '../../tone/brief.ts';
import { Language } from '../../values/language.ts';
import { Demanded } from '../demand.ts';
import type { Statement } from '../statement.ts';
import { Supersedes } from '../superseding.ts';

const shape = () =>
  z.strictObject({
    data: z.strictObject({
      id: z.string(),
      // Absent where it is about no incident.
      incidentId: z.string().optional(),
      kind: Kind,
      language: Language,
      channels: z.array(Channel),
      nextUpdateAt: z.iso.datetime().optional(),
      last: z.boolean().optional(),
      publishAt: z.iso.datetime().optional(),
      commentId: z.string().optional(),
      // Absent from older entries.
      urgentBy: z.iso.datetime().optional(),
      answerBy: z.iso.datetime().optional(),
      family: z.boolean().optional(),
      // Absent from older entries.
      toldToModel: z.boolean().optional(),
      translationOf: z.string().optional(),
      supersedes: Supersedes.optional(),
      // Absent from older entries.
      demanded: Demanded.optional(),
    }),
    words: z.strictObject({
      // Absent from older entries.
      headline: z.string().optional(),
      // Of older entries alone: nothing reads it.
      keyMessage: z.string().optional(),
      instructions: z.string().optional(),
      claim: Claim.optional(),
      comment: z.string().optional(),
      questions: z.array(z.string()).optional(),
      // Absent from older entries, as the acts are.
      inReplyTo: z.string().optional(),
      commentBy: z.string().optional(),
      variants: z.array(z.string()).optional(),
      facts: z.array(z.string()).optional(),
      requestDigest: z.string().optional(),
    }),
  });

/** Someone asked for words: the first entry. */
export const requested: EventKind<Statement, 'requested', ReturnType<typeof shape>> = {
  type: 'requested',
  shape,
  apply: (state, { data: { demanded, ...data }, words }, { by, at }) => {
    if (state) throw new TypeError('A statement is requested once');
    // Erased words are absent.
    const { keyMessage: _, ...kept } = words ?? {};
    return {
      ...data,
      ...kept,
      requestedBy: by,
      requestedAt: at,
      status: 'drafting',
      run: 1,
      restarts: 0,
      version: 0,
      texts: [],
      attempts: 0,
      rounds: [],
      askedBefore: [],
      editors: [],
      wishes: [],
      dictators: [],
      changed: [],
      sameSince: 0,
      refused: [],
      notified: [],
      chatsTold: [],
      demanded: demanded ? [demanded] : [],
      clearances: [],
      deliveries: [],
    };
  },
};
