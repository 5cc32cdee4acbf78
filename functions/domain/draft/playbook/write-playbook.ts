import { type Channel, channelProfile, hasTitle } from '../../channel/channel.ts';
import { inPlainCharacters } from '../../length/plain-characters.ts';
import type { Brief } from '../../tone/brief.ts';
import { briefOn } from '../../tone/brief-on.ts';
import { once, onceFor } from '../../tone/once-for.ts';
import { ACT_RULE, ownActIn } from '../../tone/own-act.ts';
import { ruleWordsIn } from '../../tone/read-parts.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { undecoratedBrief } from '../../tone/typed/undecorated.ts';
import { hashOf } from '../../values/canonical.ts';
import { publishableFacts } from '../brief/facts.ts';
import type { ChannelText, Draft, DraftRequest } from '../draft.ts';
import { underHeadline } from '../headline.ts';
import { isShort } from '../room.ts';
import { isTurningSentence } from '../turning.ts';
import { blockedSentences } from './blocked.ts';
import type { CandidateSentence } from './candidate.ts';
import { withDeadCounted } from './dead-counted.ts';
import { fitSentences, type Place } from './fit.ts';
import { joined } from './joined.ts';
import { withoutUntoldDeath } from './kin.ts';
import { openingOn } from './opening.ts';
import { type LanguagePlaybook, type Playbook, PlaybookMissing } from './playbook.ts';
import { inProse, undatedFacts } from './prose/prose.ts';
import { typedInStyle } from './prose/typed-style.ts';
import { tellsReferral } from './referral.ts';
import { candidatesFor } from './sentences.ts';
import { withShorter } from './shorter.ts';
import type { TemplateContext } from './slot-context.ts';
import { isAbout, leans } from './story.ts';
import { withoutTasks } from './tasks.ts';
import { storyOf } from './tell-story.ts';
import { plainSentence, titleFor } from './title.ts';

/** What the texts of all channels with as much room are written from. */
type Telling = Omit<TemplateContext, 'channel' | 'blocked'>;

// Sorting and rewording what is told takes longer than writing it: each is done once.
const tellingsOf = (
  request: DraftRequest,
  playbook: LanguagePlaybook,
  rules: ToneRules,
): ((channel: Channel) => Telling) => {
  const { words } = playbook;
  const { isKinUntold, ...told } = withoutUntoldDeath(request.brief, rules, words);
  const brief = withDeadCounted(withoutTasks(told.brief, rules), rules);
  const undated = undatedFacts(brief, words);
  const ownAct = ownActIn({
    brief,
    ...ruleWordsIn(rules, brief.language, ACT_RULE),
    lexicon: rules.lexicons[brief.language],
  });
  const tellingWith = (short: boolean): Telling => {
    const told = { ...request, brief: inProse(brief, words, !short) };
    const isReferralTold = tellsReferral(brief, rules, words);
    const story = { ...storyOf(told, words, ownAct?.id), isKinUntold, isReferralTold };
    return { request: told, playbook, short, undated, story };
  };
  const inShort = once(() => tellingWith(true));
  const inFull = once(() => tellingWith(false));
  return (channel) => (isShort(channel) ? inShort() : inFull());
};

const lastResort = ({ request, playbook }: TemplateContext): CandidateSentence => ({
  text: plainSentence(request, playbook),
  factIds: [],
  paragraph: 0,
  rank: 0,
});

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
  if (!before || !fact) return candidate;
  const turns = isTurningSentence(fact.text, request.brief.language);
  // Whoever wrote of one wrong says themselves what is paid back; of several nobody knows which.
  const isTheirs =
    request.brief.kind === 'reply' &&
    story.wrongs.length < 2 &&
    isAbout('relief', fact, playbook.words);
  return turns || (leans(fact, playbook.words) && !isTheirs)
    ? { ...candidate, leansOn: before.id, turns }
    : candidate;
};

const candidatesOn = (context: TemplateContext): readonly CandidateSentence[] => {
  const { request, playbook, channel } = context;
  const { kind } = request.brief;
  const template = playbook.kinds[kind];
  if (template === undefined) throw new PlaybookMissing(kind, playbook.language);
  const candidates = candidatesFor(template, context);
  const told = context.short
    ? candidates.map((each) => withLeaning(withShorter(each, context), context))
    : candidates;
  const all = joined(told, context);
  if (!channelProfile(channel).plainCharacters) return all;
  return all.map((each) => ({
    ...each,
    text: inPlainCharacters(each.text),
    ...(each.shorter !== undefined && { shorter: inPlainCharacters(each.shorter) }),
  }));
};

// "Update: New since our last update: …" says it twice, as "Update: Corrected information: …" does; and so does a second
// fact right behind one that is marked.
const markedOnce = (
  candidates: readonly CandidateSentence[],
  opening: string,
  { playbook: { phrases } }: TemplateContext,
): readonly CandidateSentence[] => {
  const [renewed = '', changed = ''] = [phrases.renewed, phrases.changed].map((mark) =>
    mark.replace('{fact}', ''),
  );
  const isMarked = opening.endsWith(phrases.update);
  return candidates.map((each, at) => {
    const isBehind = candidates[at - 1]?.text.startsWith(renewed) === true;
    const idle = [
      ...(isBehind || (isMarked && at === 0) ? [renewed] : []),
      ...(isMarked && at === 0 ? [changed] : []),
    ].find((mark) => each.text.startsWith(mark));
    return idle === undefined ? each : { ...each, text: each.text.slice(idle.length) };
  });
};

const textFor = (context: TemplateContext): ChannelText => {
  const { channel } = context;
  const candidates = candidatesOn(context);
  const place: Place = {
    channel,
    limits: context.request.brief.channelLimits,
    opening: openingOn(context),
  };
  const fitted = fitSentences(place, markedOnce(candidates, place.opening.full, context));
  const words = fitted.text === '' ? fitSentences(place, [lastResort(context)]) : fitted;
  if (!hasTitle(channel)) return { channel, ...words };
  const [paragraph = ''] = words.text.split('\n\n');
  const beginning = words.sentences
    .slice(0, 2)
    .filter(({ start }) => start < paragraph.length)
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
 * person or breaks a rule, and does not mention what the brief lacks. Throws `PlaybookMissing` for a
 * kind without templates (ask `canWrite` first).
 */
export const writePlaybook = (asked: DraftRequest, playbook: Playbook, rules: ToneRules): Draft => {
  const request = { ...asked, brief: undecoratedBrief(asked.brief) };
  const used = playbook[request.brief.language];
  const tellingsFor = onceFor((brief: Brief) => tellingsOf({ ...request, brief }, used, rules));
  const write = (blocked: ReadonlySet<string>): ChannelText[] =>
    request.channels.map((channel) => {
      const tellingOn = tellingsFor(briefOn(channel, request.brief));
      return textFor({ ...tellingOn(channel), channel, blocked });
    });
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
  const { headline, brief } = request;
  const typed = headline && { headline: typedInStyle(headline, brief.language) };
  return { texts: underHeadline(texts, { ...request, ...typed }), ...originOf(used) };
};
