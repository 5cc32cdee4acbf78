import type { Brief } from '../../tone/brief.ts';
import type { SlotContext } from './slot-context.ts';
import { clauseOf, isAbout } from './story.ts';

/** Words of ours that are found by words of the brief. */
type Matched = (context: SlotContext) => string | undefined;

const lineFor = <Line extends { word: string }>(
  lines: readonly Line[],
  texts: readonly string[],
): Line | undefined =>
  lines.find(({ word }) => [...texts, ' '].some((text) => new RegExp(word, 'iu').test(text)));

const matching = (
  lines: readonly { word: string; say: string }[],
  texts: readonly string[],
): string | undefined => lineFor(lines, texts)?.say;

const confirmedTexts = ({ facts }: Brief): string[] =>
  facts.filter(({ status }) => status === 'confirmed').map(({ text }) => text);

const unconfirmedTexts = ({ facts }: Brief): string[] =>
  facts.filter(({ status }) => status === 'unconfirmed').map(({ text }) => text);

/** Two sentences that begin alike say much the same: "We understand that you are …". */
const ALIKE_CHARACTERS = 20;

const begins = (one: string, other: string): boolean =>
  one.startsWith(other.replace(/\.$/u, '').slice(0, ALIKE_CHARACTERS));

/** What someone's comment tells of, in our words. */
export const troubleIn: Matched = ({ request, playbook, short }) => {
  const { comment, wrongdoing, legalHold } = request.brief;
  const mayAdmit = wrongdoing === 'ours' && !legalHold;
  const said = playbook.words.troubles
    .filter(({ admits }) => !admits || mayAdmit)
    .filter(({ words }) => words.every((word) => new RegExp(word, 'iu').test(comment ?? '')))
    .map(({ say }) => say);
  const each = said.filter((say, at) => !said.slice(0, at).some((one) => begins(one, say)));
  return each.length > 0 ? each.slice(0, short ? 1 : 2).join(' ') : undefined;
};

/** Endings that tell a definite noun from an indefinite one. */
const ENDING_LETTERS = 2;

/**
 * Those hit: the act names them, or else the key fact, or else another one. Who died in the course of it
 * is not whom a failure at large hit.
 */
const hitAlone: Matched = ({ request: { brief }, story, playbook }) => {
  const first = [story.act, story.key].flatMap((fact) => fact?.text ?? []);
  const lines = playbook.words.hit.filter(
    ({ word, key }) => !key || first.some((text) => new RegExp(word, 'iu').test(text)),
  );
  const said = [...first, ...confirmedTexts(brief)].flatMap(
    (text) =>
      lines.find(({ word }) => word !== '.' && new RegExp(word, 'iu').test(text))?.say ?? [],
  );
  return said.at(0) ?? matching(lines, []);
};

/** The same, and before them those close to who died of it, where another fact than the act tells of that. */
export const hitIn: Matched = (context) => {
  const { story, playbook } = context;
  const hit = hitAlone(context);
  const isApart = story.dead !== undefined && story.dead !== story.key && story.dead !== story.act;
  return hit && isApart && !isAbout('kin', { text: hit }, playbook.words)
    ? playbook.words.hitBereaved.replace('{hit}', hit)
    : hit;
};

/** Those hit, unless the act names one of them first: "spelaren" can't stand before "en spelare". */
export const hitApart: Matched = (context) => {
  const { request, story, playbook } = context;
  const hit = hitIn(context);
  const act = clauseOf(story.act, request.brief, playbook.words) ?? '';
  const isOne = hit !== undefined && !hit.includes(' ');
  return isOne && act.includes(hit.slice(0, -ENDING_LETTERS)) ? undefined : hit;
};

/** What is open; what confirmed facts say already is not. */
export const openIn: Matched = ({ request: { brief }, playbook }) => {
  const known = confirmedTexts(brief).join(' ');
  const lines = playbook.words.open.filter(
    ({ unless }) => unless === undefined || !new RegExp(unless, 'iu').test(known),
  );
  return matching(lines, unconfirmedTexts(brief));
};

/** Whom condolences go to. */
export const bereavedIn: Matched = ({ request: { brief }, playbook }) =>
  matching(playbook.words.bereaved, confirmedTexts(brief));

/** Whom we think of. */
export const hurtIn: Matched = ({ request: { brief }, playbook }) =>
  matching(playbook.words.hurt, confirmedTexts(brief));

/** What we keep a distance from. */
export const distanceIn: Matched = ({ request: { brief }, playbook }) =>
  matching(playbook.words.acts, confirmedTexts(brief));

/** The same in a headline, where the text condemns it. */
export const actShortIn: Matched = ({ request: { brief }, playbook }) =>
  lineFor(playbook.words.acts, confirmedTexts(brief))?.short;
