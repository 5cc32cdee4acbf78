/** A character of each picture or hashtag, which most texts have none of. */
export const mayBeDecorated = /[#\u2139-\uffff]/;

// Digits, copyright and trade marks are Extended_Pictographic or Emoji too; they are pictures
// only where a variation selector makes them so.
/** Emoji and other pictures. */
export const picture =
  /(?:(?![©®™‼⁉↔-↪])\p{Extended_Pictographic}|[©®™‼⁉↔-↪0-9#*]\ufe0f\u20e3?|\p{Regional_Indicator}{2})(?:[\ufe0f\u200d]|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,12}/gu;

/** Hashtags; a number such as #4 is none. */
export const hashtag =
  /(?<![\p{L}\p{N}_&/#])[#＃](?=[\p{L}\p{N}_]{0,60}\p{L})[\p{L}\p{M}\p{N}_]{1,100}/gu;
