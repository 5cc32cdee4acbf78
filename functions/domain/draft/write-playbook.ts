import { type Channel, hasTitle } from '../channel/channel.ts';
import type { ToneRules } from '../tone/rules.ts';
import { hashOf } from '../values/canonical.ts';
import type { ChannelText, Draft, DraftRequest } from './draft.ts';
import { fitTo } from './fit-to.ts';
import { isShort } from './length.ts';
import { type Piece, piecesFor } from './pieces.ts';
import { type LanguagePlaybook, type Playbook, PlaybookMissing } from './playbook.ts';
import { saysChange } from './says-change.ts';
import { smsCharacters } from './sms.ts';
import { stoppedIn } from './stopped.ts';
import { plainSentence, titleFor } from './title.ts';

/** What writes on one channel: the templates, and the sentences that a tone rule stopped. */
interface Writing {
  request: DraftRequest;
  playbook: LanguagePlaybook;
  stopped: ReadonlySet<string>;
}

const lastResort = ({ request, playbook }: Writing): Piece => ({
  text: plainSentence(request, playbook),
  factIds: [],
  paragraph: 0,
  rank: 0,
});

const piecesOn = (channel: Channel, writing: Writing): Piece[] => {
  const { request, playbook } = writing;
  const { kind } = request.brief;
  const template = playbook.kinds[kind];
  if (template === undefined) throw new PlaybookMissing(kind, playbook.language);
  const pieces = piecesFor(template, { ...writing, short: isShort(channel) });
  if (channel !== 'sms') return pieces;
  return pieces.map((piece) => ({ ...piece, text: smsCharacters(piece.text) }));
};

const textFor = (channel: Channel, writing: Writing): ChannelText => {
  const { channelLimits } = writing.request.brief;
  const within = (pieces: readonly Piece[]) => fitTo(channel, pieces, channelLimits);
  const fitted = within(piecesOn(channel, writing));
  const words = fitted.text === '' ? within([lastResort(writing)]) : fitted;
  const title = hasTitle(channel) ? { title: titleFor(writing) } : {};
  return { channel, ...title, ...words };
};

// Texts that are the same on several channels are checked once.
const distinct = (texts: readonly ChannelText[]): ChannelText[] =>
  texts.filter(({ text }, at) => texts.findIndex((other) => other.text === text) === at);

// Lessons tell first what has changed: on a short channel there is room for little else.
const inOrder = (request: DraftRequest, rules: ToneRules): DraftRequest => {
  const { brief } = request;
  if (brief.kind !== 'lessons') return request;
  const isChange = brief.facts.map(({ text }) => saysChange(text, brief, rules));
  const changes = brief.facts.filter((_, at) => isChange[at]);
  const others = brief.facts.filter((_, at) => !isChange[at]);
  return { ...request, brief: { ...brief, facts: [...changes, ...others] } };
};

/**
 * Writes a draft from templates and confirmed facts, with no model. Pure: the same request gives the
 * same words. What is unconfirmed, withdrawn, unfinished, names a protected person or breaks a rule
 * is left out; what is missing in the brief is not mentioned. Throws `PlaybookMissing` for a kind
 * without templates (ask `canWrite` first).
 */
export const writePlaybook = (asked: DraftRequest, playbook: Playbook, rules: ToneRules): Draft => {
  const used = playbook[asked.brief.language];
  const request = inOrder(asked, rules);
  const write = (stopped: ReadonlySet<string>): ChannelText[] =>
    request.channels.map((channel) => textFor(channel, { request, playbook: used, stopped }));
  const texts = write(new Set());
  const stopped = new Set(distinct(texts).flatMap((text) => stoppedIn(text, request.brief, rules)));
  return {
    texts: stopped.size > 0 ? write(stopped) : texts,
    promptId: `${used.id}@${used.version}`,
    promptHash: hashOf(used),
  };
};
