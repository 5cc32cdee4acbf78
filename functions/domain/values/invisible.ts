// Soft hyphen, grapheme joiners, Hangul fillers, Mongolian separators, zero-width characters, bidi
// controls, variation selectors but the emoji one, interlinear marks, tag characters.
const unseen =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0e\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';
// Control characters but tab and line ends, halves of surrogate pairs, private use and noncharacters.
const malformed =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffd\\p{Cs}\\p{Co}\\p{Noncharacter_Code_Point}';

/** The joiner inside emoji of families and professions, which is harmless. */
const emojiJoiner =
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})';

/**
 * Characters that no reader sees, which can hide words or split them, and malformed ones. Sources:
 * Unicode UTS 39 and UTR 36; Trojan Source (CVE-2021-42574); OWASP LLM01 (tag characters).
 */
export const invisibles = (): RegExp =>
  new RegExp(`${emojiJoiner}|(?<bad>[${unseen}${malformed}])`, 'gu');

/** The runs of invisible and malformed characters in a text, as offsets. */
export const invisibleRuns = (text: string): { start: number; end: number }[] => {
  const runs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(invisibles())) {
    if (match.groups?.['bad'] === undefined) continue;
    const last = runs.at(-1);
    const end = match.index + match[0].length;
    if (last?.end === match.index) last.end = end;
    else runs.push({ start: match.index, end });
  }
  return runs;
};
