// One typographic character outside GSM-7 would shrink an SMS from 160 to 70 characters.
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

/** The same words with typographic characters in the forms that GSM-7 has (3GPP TS 23.038). */
export const smsCharacters = (text: string): string =>
  text.replace(typographic, (char) => plainForms[char] ?? char);
