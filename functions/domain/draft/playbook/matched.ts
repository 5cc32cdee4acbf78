import { confirmedTexts, type Fact, unconfirmedFacts } from '../../incident/fact.ts';
import { gravest, threatensLife } from '../../incident/harm.ts';
import type { Brief } from '../../tone/brief.ts';
import { patternOf } from '../../values/pattern.ts';
import { publishableAffected, publishableOpen } from '../brief/writers-words.ts';
import { openAskedAbout, openComplainedOf } from './comment.ts';
import type { LanguagePlaybook as Playbook } from './playbook.ts';
import { decapitalised } from './prose/clause.ts';
import { listed } from './prose/listed.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout, namesIn, type Story } from './story.ts';
import type { Words } from './words.ts';

/** Words of ours that are found by words of the brief. */
export type Matched = (context: SlotContext) => string | undefined;

const lineFor = <Line extends { word: string }>(
  lines: readonly Line[],
  texts: readonly string[],
): Line | undefined =>
  lines.find(({ word }) => [...texts, ' '].some((text) => patternOf(word).test(text)));

/** What is open, in words, and the unconfirmed facts that leave it open. */
interface Open {
  text: string;
  opens: readonly string[];
}

/** What the first line says whose word is in one of the texts. */
export const matching = (
  lines: readonly { word: string; say: string }[],
  texts: readonly string[],
): string | undefined => lineFor(lines, texts)?.say;

const keyTexts = ({ key }: Story): string[] => (key ? [key.text] : []);

const idsOf = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id);

const unconfirmedTexts = ({ facts }: Brief): string[] =>
  unconfirmedFacts(facts).map(({ text }) => text);

/** Two sentences that begin alike say much the same: "We understand that you are …". */
const ALIKE_CHARACTERS = 20;

const begins = (one: string, other: string): boolean =>
  one.startsWith(other.replace(/\.$/u, '').slice(0, ALIKE_CHARACTERS));

/** What someone's comment tells of, in our words. */
export const troubleIn: Matched = ({ request, playbook, short }) => {
  const { comment, wrongdoing, legalHold } = request.brief;
  const mayAdmit = wrongdoing === 'ours' && !legalHold;
  const found = playbook.words.troubles
    .filter(({ admits }) => !admits || mayAdmit)
    .filter(({ words }) => words.every((word) => patternOf(word).test(comment ?? '')));
  const grave = found.some(({ alone }) => !alone) ? found.filter(({ alone }) => !alone) : found;
  const said = grave.map(({ say }) => say);
  const each = said.filter((say, at) => !said.slice(0, at).some((one) => begins(one, say)));
  return each.length > 0 ? each.slice(0, short ? 1 : 2).join(' ') : undefined;
};

// Those who are hurt, as whoever entered them calls them.
const injuredIn: Matched = ({ request: { brief }, playbook: { words, phrases } }) =>
  listed(
    publishableAffected(brief)
      .filter((each) => isAbout('injured', { text: each }, words))
      .filter((each) => !isAbout('toYou', { text: each }, words))
      .map((each) => decapitalised(each, namesIn(brief), words)),
    phrases.andGroup,
  );

// Nobody knows why yet. Of what someone did to others, that is not the question.
const isCauseOpen = ({ harm, responsibility }: Brief, known: string, words: Words): boolean =>
  threatensLife(harm) &&
  !harm.some((kind) => kind === 'dignity' || kind === 'privacy') &&
  responsibility !== 'victim' &&
  !isAbout('missing', { text: known }, words) &&
  !patternOf(words.cause).test(known);

// "Whether anyone has been hurt" is not open beside "One child cut a lip".
const isKnown = (put: string, known: string, { open }: Words): boolean =>
  open.some(({ say, unless }) => say === put && unless && patternOf(unless).test(known));

// As whoever entered it says so, but for what is known.
const typedOpen = (brief: Brief, known: string, { words, phrases }: Playbook): Open | undefined => {
  const isTold = (put: string) => !isKnown(put, known, words);
  const text = listed(publishableOpen(brief).filter(isTold), phrases.or);
  const putting = unconfirmedFacts(brief.facts).filter((fact) =>
    publishableOpen({ ...brief, facts: [fact] }).some(isTold),
  );
  return text === undefined ? undefined : { text, opens: idsOf(putting) };
};

// By the words of what is unconfirmed, where no confirmed fact says them already; else why it happened.
const openByWords = (brief: Brief, known: string, words: Words): Open | undefined => {
  const facts = unconfirmedFacts(brief.facts);
  const lines = words.open.filter(
    ({ unless }) => unless === undefined || !patternOf(unless).test(known),
  );
  const line = lineFor(lines, unconfirmedTexts(brief));
  if (line)
    return {
      text: line.say,
      opens: idsOf(facts.filter(({ text }) => patternOf(line.word).test(text))),
    };
  const text =
    (isCauseOpen(brief, known, words) ? matching(words.whyOpen, [known]) : undefined) ??
    matching(words.underInquiry, facts.length > 0 ? [known] : []);
  return text === undefined ? undefined : { text, opens: [] };
};

/** What is open, as whoever entered it says so; else by its words, where no confirmed fact says them already. */
export const openTold = ({ request: { brief }, playbook }: SlotContext): Open | undefined => {
  const known = confirmedTexts(brief.facts).join(' ');
  return publishableOpen(brief).length > 0
    ? typedOpen(brief, known, playbook)
    : openByWords(brief, known, playbook.words);
};

/**
 * What is open, only as whoever entered it says so: in lessons why it happened, in an apology whether others are hit
 * as well and how those are who were hurt. More doubt beside what was wrong would read as an excuse.
 */
export const openTyped: Matched = ({ request: { brief }, playbook: { words, phrases } }) => {
  const said = publishableOpen(brief);
  const told = patternOf(brief.kind === 'lessons' ? words.asksWhy : words.others);
  return listed(
    said.filter(
      (put) =>
        told.test(put) || (brief.kind === 'apology' && isAbout('casualties', { text: put }, words)),
    ),
    phrases.or,
  );
};

/** What is open of what a comment asks, as whoever entered it says so. */
export const askedOpenIn: Matched = ({ request: { brief }, playbook }) =>
  listed(
    publishableOpen({ ...brief, facts: openAskedAbout(brief, playbook.words) }),
    playbook.phrases.or,
  );

/** What is open of what a comment complains of, as whoever entered it says so. */
export const complainedOpenIn: Matched = ({ request: { brief }, playbook }) => {
  const facts = openComplainedOf(brief, playbook.words);
  return listed(publishableOpen({ ...brief, facts }), playbook.phrases.or);
};

/** What people met, as the gravest harm says. */
export const metIn: Matched = ({ request: { brief }, playbook }) => {
  const harm = gravest(brief.harm);
  return harm && playbook.words.met[harm];
};

/** Whom we think of. */
export const hurtIn: Matched = (context) =>
  injuredIn(context) ??
  matching(context.playbook.words.hurt, confirmedTexts(context.request.brief.facts));

/** What we keep a distance from. */
export const distanceIn: Matched = ({ story, playbook }) =>
  matching(playbook.words.acts, keyTexts(story));

/** The same in a headline, where the text condemns it. */
export const actShortIn: Matched = ({ story, playbook }) =>
  lineFor(playbook.words.acts, keyTexts(story))?.short;
