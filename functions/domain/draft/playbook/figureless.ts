import type { Brief } from '../../tone/brief.ts';
import { patternOf } from '../../values/pattern.ts';
import { plainText, withoutStop } from '../../values/plain-text.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { asWe } from './prose/as-we.ts';
import { asClause } from './prose/clause.ts';
import { namesIn } from './story.ts';

/** What stands for a figure that is not repeated. */
const GAP = '…';
const DIGITS = '\\p{N}(?:\\p{N}|[.:,/ \u00a0–-](?=\\p{N}))*';
/** Without such a word beside the gaps nobody knows what is meant. */
const telling = /\p{L}{4,}/u;

// "E4" is a name. "At 6 pm on 1 December" is one figure.
const figuresOf = ({ numberWords, words }: LanguagePlaybook): RegExp => {
  const { before, behind, ending } = words.figures;
  const number = `(?:${numberWords.join('|')})`;
  const inWords = `${number}(?:(?: |-|)${number})*(?:${ending})?(?!\\p{L})`;
  return patternOf(
    `(?<![\\p{L}\\p{N}])(?:(?:${before})?${DIGITS}(?:${behind})?|${inWords})`,
    'giu',
  );
};

/** Whether words hold a figure or a time, which nobody repeats where it is wrong. */
export const hasFigures = (text: string, playbook: LanguagePlaybook): boolean =>
  text.search(figuresOf(playbook)) >= 0;

/** Published words as the organisation says them, each figure and time left open. */
const withGaps = (typed: string, brief: Brief, playbook: LanguagePlaybook): string => {
  const said = asWe(plainText(typed), brief.organisation.name, playbook.words);
  return withoutStop(said.replace(figuresOf(playbook), GAP));
};

/**
 * How published words are called that are taken back: whole, where they hold no figure; what they are about ("when
 * trains run again"); or with gaps. `that`: the same as the clause after "that". Figures and times that no longer hold are not repeated: readers remember them.
 */
export type Called = { whole: string; that: string | undefined } | { about: string };

/** How to call words that are taken back; undefined where nothing is left of them without their figures. */
export const called = (
  typed: string,
  brief: Brief,
  playbook: LanguagePlaybook,
): Called | undefined => {
  const { words } = playbook;
  const text = withGaps(typed, brief, playbook);
  const clause = asClause(text, namesIn(brief), words);
  if (!text.includes(GAP)) return { whole: text, that: clause };
  for (const { word, say } of clause === undefined ? [] : words.figures.about) {
    const about = clause?.replace(patternOf(word), say);
    if (about !== clause && about !== undefined && !about.includes(GAP)) return { about };
  }
  return telling.test(text) ? { whole: text, that: undefined } : undefined;
};
