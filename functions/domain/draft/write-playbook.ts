import { hashOf } from '../canonical.ts';
import { type Channel, hasTitle } from '../channel.ts';
import type { ChannelText, Draft, DraftRequest } from './draft.ts';
import { fitTo } from './fit-to.ts';
import { isShort } from './length.ts';
import { type Piece, piecesFor } from './pieces.ts';
import { type LanguagePlaybook, type Playbook, PlaybookMissing } from './playbook.ts';
import { smsCharacters } from './sms.ts';
import { plainSentence, titleFor } from './title.ts';

type Brief = DraftRequest['brief'];

const lastResort = (brief: Brief, playbook: LanguagePlaybook): Piece => ({
  text: plainSentence(brief, playbook),
  factIds: [],
  paragraph: 0,
  rank: 0,
});

const piecesOn = (channel: Channel, brief: Brief, playbook: LanguagePlaybook): Piece[] => {
  const template = playbook.kinds[brief.kind];
  if (template === undefined) throw new PlaybookMissing(brief.kind, playbook.language);
  const pieces = piecesFor(template, { brief, playbook, short: isShort(channel) });
  if (channel !== 'sms') return pieces;
  return pieces.map((piece) => ({ ...piece, text: smsCharacters(piece.text) }));
};

const textFor = (channel: Channel, brief: Brief, playbook: LanguagePlaybook): ChannelText => {
  const within = (pieces: readonly Piece[]) => fitTo(channel, pieces, brief.channelLimits);
  const fitted = within(piecesOn(channel, brief, playbook));
  const words = fitted.text === '' ? within([lastResort(brief, playbook)]) : fitted;
  const title = hasTitle(channel) ? { title: titleFor(brief, playbook) } : {};
  return { channel, ...title, ...words };
};

/**
 * Writes a draft from templates and confirmed facts, with no model. Pure: the same request gives the
 * same words. What is unconfirmed, withdrawn, unfinished or names a protected person is left out;
 * what is missing in the brief is not mentioned. Throws `PlaybookMissing` for a kind without
 * templates (ask `canWrite` first).
 */
export const writePlaybook = (request: DraftRequest, playbook: Playbook): Draft => {
  const used = playbook[request.brief.language];
  return {
    texts: request.channels.map((channel) => textFor(channel, request.brief, used)),
    promptId: `${used.id}@${used.version}`,
    promptHash: hashOf(used),
  };
};
