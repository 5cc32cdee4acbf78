// Programs paste these along: soft hyphens, zero-width blanks, byte order marks, the place of a picture,
// variation selectors but the emoji one. Without them a text reads the same.
const harmless = '\\u00ad\\u200b\\u2060\\ufeff\\ufffc\\ufe00-\\ufe0e\\u{e0100}-\\u{e01ef}';
// The line ends of word processors (Word's is U+000B) and of the web.
const otherLineEnds = '\\u000b\\u000c\\u0085\\u2028\\u2029';

const pasted = new RegExp(`[${harmless}${otherLineEnds}]`, 'u');
const allHarmless = new RegExp(`[${harmless}]`, 'gu');
const allOtherLineEnds = new RegExp(`[${otherLineEnds}]`, 'gu');

// Bidi controls, zero-width characters, fillers, annotation marks and tag characters, but for the joiners
// and the selector that emoji and scripts need: they make a text read differently from what is stored
// (Trojan Source, CVE-2021-42574; UTS 39).
const invisible =
  '(?![\\u200c\\u200d\\ufe0f])[\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\ufff9-\\ufffb]';
// Halves of surrogate pairs, private use and noncharacters, which every font shows in its own way.
const broken = '[\\p{Cs}\\p{Co}\\p{Noncharacter_Code_Point}]';
const control = '(?![\\n\\t])\\p{Cc}';
const unfit = new RegExp(
  `(?<malformed>${broken})|(?<invisible>${invisible})|(?<control>${control})`,
  'gu',
);

/** Why no text may hold a character. */
export type CharacterProblem = 'malformed' | 'control-character' | 'invisible-character';

/** A character that no text may hold: its place in UTF-16 code units, and its name such as `U+202E`. */
export interface UnfitCharacter {
  start: number;
  end: number;
  code: string;
  problem: CharacterProblem;
}

/** The name of a character: `U+202E`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const problemOf = (groups: Record<string, string | undefined> = {}): CharacterProblem => {
  if (groups['malformed'] !== undefined) return 'malformed';
  return groups['invisible'] === undefined ? 'control-character' : 'invisible-character';
};

/** The characters that no text may hold, in their order; at most `max` of them. */
export const unfitCharacters = (text: string, max = Number.POSITIVE_INFINITY): UnfitCharacter[] => {
  const found: UnfitCharacter[] = [];
  for (const match of text.matchAll(unfit)) {
    if (found.length >= max) break;
    const [character] = match;
    const end = match.index + character.length;
    const problem = problemOf(match.groups);
    found.push({ start: match.index, end, code: codeOf(character), problem });
  }
  return found;
};

/** A text without the characters that no text may hold; what is harmless stays. */
export const withoutUnfit = (text: string): string =>
  text.replace(unfit, (character) => (pasted.test(character) ? character : ''));

/** Whether a text holds harmless characters that were pasted along with it. */
export const holdsPasted = (text: string): boolean => pasted.test(text);

/** A text without harmless pasted characters; line ends of other programs become `lineEnd`. */
export const withoutPasted = (text: string, lineEnd: '\n' | ' '): string =>
  pasted.test(text) ? text.replace(allOtherLineEnds, lineEnd).replace(allHarmless, '') : text;

// UAX 15 (stream-safe text) ends at 30 marks. Unicode sorts the marks of a character, so that a long
// run takes minutes: it is cut before anything normalises it.
const MAX_MARKS = 30;

/** A text whose characters have at most so many combining marks: by itself as many as any script needs. */
export const withFewMarks = (text: string, most = MAX_MARKS): string =>
  text.replace(new RegExp(`(?<kept>\\p{M}{${most}})\\p{M}+`, 'gu'), '$<kept>');
