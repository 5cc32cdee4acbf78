import { isGsm7 } from './sms.ts';

const plainForms: Readonly<Record<string, string>> = {
  '”': '"',
  '“': '"',
  '„': '"',
  '»': '"',
  '«': '"',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '‐': '-',
  '―': '-',
  '‚': ',',
  '‹': "'",
  '›': "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '″': '"',
  '\t': ' ',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
};
const typographic = new RegExp(`[${Object.keys(plainForms).join('')}]`, 'gu');

/**
 * The plain form of a character that GSM-7 lacks, or undefined where it has none: of a letter with a mark
 * the bare letter.
 */
export const plainFormOf = (char: string): string | undefined => {
  const plain = plainForms[char] ?? char.normalize('NFD').replace(/\p{M}/gu, '');
  return plain !== '' && isGsm7(plain) ? plain : undefined;
};

/**
 * The same words with plain forms of typographic characters. One character outside GSM-7 (3GPP TS
 * 23.038) shrinks what a text message holds from 160 to 70 characters.
 */
export const inPlainCharacters = (text: string): string =>
  text.replace(typographic, (char) => plainForms[char] ?? char);
