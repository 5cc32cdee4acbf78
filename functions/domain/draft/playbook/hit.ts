import { confirmedTexts } from '../../incident/fact.ts';
import { patternOf } from '../../values/pattern.ts';
import { publishableAffected } from '../brief/writers-words.ts';
import { type Matched, matching } from './matched.ts';
import { decapitalised } from './prose/clause.ts';
import { listed } from './prose/listed.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout, namesIn } from './story.ts';

// Those hit, where a fact says so: who stands in another one may be somebody else.
const hitAlone: Matched = ({ request: { brief }, story, playbook }) => {
  const isOfThem = patternOf(playbook.words.affected);
  const texts = [
    ...[story.act, story.key].flatMap((fact) => fact?.text ?? []),
    ...confirmedTexts(brief.facts).filter((text) => isOfThem.test(text)),
  ].filter((text) => !isAbout('suspected', { text }, playbook.words));
  return texts
    .flatMap((text) => playbook.words.hit.find(({ word }) => patternOf(word).test(text)) ?? [])
    .at(0)?.say;
};

// "The family of the swimmer who died", where nobody else has.
const kinGiven: Matched = ({ request: { brief }, playbook: { words } }) => {
  const [one, ...others] = publishableAffected(brief).filter(
    (text) =>
      !/\d/u.test(text) && isAbout('kin', { text }, words) && isAbout('dead', { text }, words),
  );
  return one === undefined || others.length > 0
    ? undefined
    : decapitalised(one, namesIn(brief), words);
};

/** Whom condolences go to. */
export const bereavedIn: Matched = (context) => {
  const { brief } = context.request;
  const matched = matching(context.playbook.words.bereaved, confirmedTexts(brief.facts));
  return kinGiven(context) ?? matched;
};

// Another fact than the act tells that someone died of it.
const isDeathApart = ({ story }: SlotContext): boolean =>
  story.dead !== undefined && story.dead !== story.key && story.dead !== story.act;

// Before them those close to who died.
const withBereaved = (hit: string | undefined, context: SlotContext): string | undefined => {
  const { words } = context.playbook;
  if (!isDeathApart(context) || (hit && isAbout('kin', { text: hit }, words))) return hit;
  return hit ? words.hitBereaved.replace('{hit}', hit) : bereavedIn(context);
};

// Of groups that are lists themselves the last is set apart: "and to", "and for".
const groupsGiven =
  (apart: 'andHit' | 'andHitFor'): Matched =>
  ({ request: { brief }, playbook: { words, phrases } }) => {
    const groups = publishableAffected(brief).map((each) =>
      decapitalised(each, namesIn(brief), words),
    );
    const isPair = groups.some((each) => each.includes(phrases.and));
    return listed(groups, isPair ? phrases[apart] : phrases.and);
  };

/** Those hit, as whoever entered it calls them. */
export const hitGiven = groupsGiven('andHit');

/** The same behind "hard for". */
export const hitGivenFor = groupsGiven('andHitFor');

/** Those hit: as whoever entered it calls them, else if the act or the key fact names them. */
export const hitNamed: Matched = (context) =>
  hitGiven(context) ?? withBereaved(hitAlone(context), context);

/** Those hit, whoever they are. */
export const hitIn: Matched = (context) =>
  hitGiven(context) ?? withBereaved(hitAlone(context) ?? context.playbook.words.anyoneHit, context);
