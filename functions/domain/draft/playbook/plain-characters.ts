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
};
const typographic = new RegExp(`[${Object.keys(plainForms).join('')}]`, 'gu');

/**
 * The same words with plain forms of typographic characters. One character outside GSM-7 (3GPP TS
 * 23.038) shrinks what a text message holds from 160 to 70 characters.
 */
export const inPlainCharacters = (text: string): string =>
  text.replace(typographic, (char) => plainForms[char] ?? char);
