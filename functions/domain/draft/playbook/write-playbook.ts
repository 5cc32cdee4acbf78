import { type Channel, channelProfile, hasTitle } from '../../channel/channel.ts';
import { inPlainCharacters } from '../../length/plain-characters.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { hashOf } from '../../values/canonical.ts';
import { sortedByChange } from '../brief/reports-change.ts';
import type { ChannelText, Draft, DraftRequest } from '../draft.ts';
import { isShort } from '../room.ts';
import { blockedSentences } from './blocked.ts';
import { fitSentences } from './fit.ts';
import { type LanguagePlaybook, type Playbook, PlaybookMissing } from './playbook.ts';
import { type CandidateSentence, candidatesFor } from './sentences.ts';
import { plainSentence, titleFor } from './title.ts';

/**
 * What the texts are written from: the templates, without the sentences that a tone rule blocks.
 */
interface WritingContext {
  request: DraftRequest;
  playbook: LanguagePlaybook;
  blocked: ReadonlySet<string>;
}

const lastResort = ({ request, playbook }: WritingContext): CandidateSentence => ({
  text: plainSentence(request, playbook),
  factIds: [],
  paragraph: 0,
  rank: 0,
});

const candidatesOn = (channel: Channel, context: WritingContext): CandidateSentence[] => {
  const { request, playbook } = context;
  const { kind } = request.brief;
  const template = playbook.kinds[kind];
  if (template === undefined) throw new PlaybookMissing(kind, playbook.language);
  const candidates = candidatesFor(template, { ...context, short: isShort(channel) });
  if (!channelProfile(channel).plainCharacters) return candidates;
  return candidates.map((each) => ({ ...each, text: inPlainCharacters(each.text) }));
};

const textFor = (channel: Channel, context: WritingContext): ChannelText => {
  const { channelLimits } = context.request.brief;
  const within = (candidates: readonly CandidateSentence[]) =>
    fitSentences(channel, candidates, channelLimits);
  const fitted = within(candidatesOn(channel, context));
  const words = fitted.text === '' ? within([lastResort(context)]) : fitted;
  const title = hasTitle(channel) ? { title: titleFor(context) } : {};
  return { channel, ...title, ...words };
};

// Texts that are the same on several channels are checked once.
const distinct = (texts: readonly ChannelText[]): ChannelText[] =>
  texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index);

/**
 * Writes a draft from templates and confirmed facts, with no model. Pure: the same request gives
 * the same words. It leaves out what is unconfirmed, withdrawn or unfinished, names a protected
 * person or breaks a rule, and does not mention what the brief lacks. Throws `PlaybookMissing` for
 * a kind without templates (ask `canWrite` first).
 */
export const writePlaybook = (asked: DraftRequest, playbook: Playbook, rules: ToneRules): Draft => {
  const used = playbook[asked.brief.language];
  const request = { ...asked, brief: sortedByChange(asked.brief, rules) };
  const write = (blocked: ReadonlySet<string>): ChannelText[] =>
    request.channels.map((channel) => textFor(channel, { request, playbook: used, blocked }));
  const texts = write(new Set());
  const blocked = new Set(
    distinct(texts).flatMap((text) => blockedSentences(text, request.brief, rules)),
  );
  return {
    texts: blocked.size > 0 ? write(blocked) : texts,
    promptId: `${used.id}@${used.version}`,
    promptHash: hashOf(used),
  };
};
