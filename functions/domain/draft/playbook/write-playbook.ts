import { type Channel, channelProfile, hasTitle } from '../../channel/channel.ts';
import { inPlainCharacters } from '../../length/plain-characters.ts';
import type { Brief } from '../../tone/brief.ts';
import { onceFor } from '../../tone/once-for.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { hashOf } from '../../values/canonical.ts';
import { publishableFacts } from '../brief/facts.ts';
import { asSentence } from '../brief/plain-text.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import type { ChannelText, Draft, DraftRequest } from '../draft.ts';
import { underHeadline } from '../headline.ts';
import { isShort } from '../room.ts';
import { blockedSentences } from './blocked.ts';
import { factSentence } from './fact-sentences.ts';
import { fitSentences, type Place } from './fit.ts';
import { withoutUntoldDeath } from './kin.ts';
import { openingOn } from './opening.ts';
import { type LanguagePlaybook, type Playbook, PlaybookMissing } from './playbook.ts';
import { inProse, undatedFacts } from './prose/prose.ts';
import { splitSentences } from './prose/split.ts';
import { type CandidateSentence, candidatesFor } from './sentences.ts';
import type { TemplateContext } from './slot-context.ts';
import { isAbout, leans, storyOf } from './story.ts';
import { plainSentence, titleFor } from './title.ts';
import type { Words } from './words.ts';

/**
 * What the texts are written from: the templates, without the sentences that a tone rule blocks.
 */
interface WritingContext {
  request: DraftRequest;
  playbook: LanguagePlaybook;
  blocked: ReadonlySet<string>;
  rules: ToneRules;
}

const contextOn = (
  channel: Channel,
  { request, playbook, blocked, rules }: WritingContext,
): TemplateContext => {
  const short = isShort(channel);
  const { words } = playbook;
  const { brief, isKinUntold } = withoutUntoldDeath(request.brief, rules, words);
  const told = { ...request, brief: inProse(brief, words, !short) };
  const undated = undatedFacts(brief, words);
  const story = { ...storyOf(told, words), isKinUntold };
  return { request: told, playbook, blocked, channel, short, undated, story };
};

const lastResort = ({ request, playbook }: TemplateContext): CandidateSentence => ({
  text: plainSentence(request, playbook),
  factIds: [],
  paragraph: 0,
  rank: 0,
});

// Without what we said before, and what we pay where people mourn.
const essence = (text: string, words: Words, { kind, harm }: Brief): string => {
  const isSpare = (each: string): boolean =>
    (kind !== 'correction' && new RegExp(words.aside, 'iu').test(each)) ||
    (harm.includes('death') && isAbout('pay', { text: each }, words));
  return splitSentences(text)
    .filter((each, at) => at === 0 || !isSpare(each))
    .join(' ');
};

// "…, and say only a first name".
const withoutAdded = (text: string, words: Words): string =>
  text.replace(new RegExp(words.added, 'iu'), '.');

// A fact without its date, and without the words that mark it as corrected. One that begins with its date
// keeps it, and one that another sentence leans on.
const shorterFact = (
  candidate: CandidateSentence,
  { request, playbook, undated, story }: TemplateContext,
): string => {
  const [id, ...others] = candidate.factIds;
  const fact = request.brief.facts.find((each) => each.id === id);
  // A fact inside a sentence of ours can't be put in other words.
  const asTold = fact ? [factSentence(fact, request, playbook).text, asSentence(fact.text)] : [];
  const isWhole = fact && asTold.includes(candidate.text);
  if (!isWhole || others.length > 0 || fact.id === story.lead?.id) return candidate.text;
  const dateless = undated.get(fact.id) ?? fact.text;
  const whole = /^\p{Ll}/u.test(dateless) ? fact.text : asSentence(dateless);
  return withoutAdded(essence(whole, playbook.words, request.brief), playbook.words);
};

const withShorter = (candidate: CandidateSentence, context: TemplateContext): CandidateSentence => {
  const { request, playbook } = context;
  const isPromise = publishableCommitments(request.brief).some(
    ({ text }) => text === candidate.text,
  );
  const shorter = isPromise
    ? withoutAdded(essence(candidate.text, playbook.words, request.brief), playbook.words)
    : shorterFact(candidate, context);
  return shorter.length < candidate.text.length ? { ...candidate, shorter, isPromise } : candidate;
};

// "It will not be back today" makes no sense without what "it" is, nor sympathy without who has died.
const withLeaning = (
  candidate: CandidateSentence,
  { request, playbook, story }: TemplateContext,
): CandidateSentence => {
  if (
    story.dead &&
    candidate.factIds.length === 0 &&
    isAbout('condolence', candidate, playbook.words)
  )
    return { ...candidate, leansOn: story.dead.id };
  const facts = publishableFacts(request.brief);
  const at = facts.findIndex(({ id }) => id === candidate.factIds[0]);
  const [before, fact] = [facts[at - 1], facts[at]];
  return before && fact && leans(fact, playbook.words)
    ? { ...candidate, leansOn: before.id }
    : candidate;
};

const candidatesOn = (context: TemplateContext): CandidateSentence[] => {
  const { request, playbook, channel } = context;
  const { kind } = request.brief;
  const template = playbook.kinds[kind];
  if (template === undefined) throw new PlaybookMissing(kind, playbook.language);
  const candidates = candidatesFor(template, context);
  const all = context.short
    ? candidates.map((each) => withLeaning(withShorter(each, context), context))
    : candidates;
  if (!channelProfile(channel).plainCharacters) return all;
  return all.map((each) => ({
    ...each,
    text: inPlainCharacters(each.text),
    ...(each.shorter !== undefined && { shorter: inPlainCharacters(each.shorter) }),
  }));
};

const textFor = (channel: Channel, writing: WritingContext): ChannelText => {
  const context = contextOn(channel, writing);
  const place: Place = {
    channel,
    limits: context.request.brief.channelLimits,
    opening: openingOn(context),
  };
  const fitted = fitSentences(place, candidatesOn(context));
  const words = fitted.text === '' ? fitSentences(place, [lastResort(context)]) : fitted;
  if (!hasTitle(channel)) return { channel, ...words };
  const beginning = words.sentences
    .slice(0, 2)
    .map(({ start, end }) => words.text.slice(start, end));
  return { channel, title: titleFor(context, beginning), ...words };
};

// Texts that are the same on several channels are checked once.
const distinct = (texts: readonly ChannelText[]): ChannelText[] =>
  texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index);

const originOf = onceFor((used: LanguagePlaybook) => ({
  promptId: `${used.id}@${used.version}`,
  promptHash: hashOf(used),
}));

/** Leaving a sentence out may let in another that a rule blocks. */
const MAX_ROUNDS = 5;

/**
 * Writes a draft from templates and confirmed facts, with no model. Pure: the same request gives
 * the same words. It leaves out what is unconfirmed, withdrawn or unfinished, names a protected
 * person or breaks a rule, and does not mention what the brief lacks. Throws `PlaybookMissing` for
 * a kind without templates (ask `canWrite` first).
 */
export const writePlaybook = (
  request: DraftRequest,
  playbook: Playbook,
  rules: ToneRules,
): Draft => {
  const used = playbook[request.brief.language];
  const write = (blocked: ReadonlySet<string>): ChannelText[] =>
    request.channels.map((channel) =>
      textFor(channel, { request, playbook: used, blocked, rules }),
    );
  const blocked = new Set<string>();
  let texts = write(blocked);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = distinct(texts)
      .flatMap((text) => blockedSentences(text, request.brief, rules))
      .filter((sentence) => !blocked.has(sentence));
    if (found.length === 0) break;
    for (const sentence of found) blocked.add(sentence);
    texts = write(blocked);
  }
  return { texts: underHeadline(texts, request), ...originOf(used) };
};
