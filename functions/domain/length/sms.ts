/** A text message as networks count it. */
export interface SmsLength {
  /** Septets of the GSM 7-bit alphabet, or UCS-2 code units where a character is outside it. */
  unit: 'septet' | 'ucs2';
  /** With the places at the end of a part that stay empty, since no character is split. */
  length: number;
  /** What the messages hold that a text may take. */
  limit: number;
  /** The number of messages it takes: each of several holds less, since a header joins them. */
  messages: number;
}

// 3GPP TS 23.038 (GSM 03.38), 6.2.1: the default alphabet and, after an escape, its extension
// table.
const gsm7 =
  /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\f^{}\\[~\]|€]*$/u;
const escaped = /[\f^{}\\[~\]|€]/u;

// 140 octets, less 6 for the header of a part: 3GPP TS 23.040, 9.2.3.24.1.
const SEPTETS = { one: 160, part: 153 };
const UCS2 = { one: 70, part: 67 };

/** Whether a text message holds this text in GSM-7, which has room for more than twice as much. */
export const isGsm7 = (text: string): boolean => gsm7.test(text);

const septets = (char: string): number => (escaped.test(char) ? 2 : 1);

// Neither an escaped character nor a surrogate pair is split between two parts.
const inParts = (sizes: readonly number[], room: number): { parts: number; length: number } => {
  let [parts, used] = [1, 0];
  for (const size of sizes) {
    if (used + size > room) [parts, used] = [parts + 1, 0];
    used += size;
  }
  return { parts, length: (parts - 1) * room + used };
};

/**
 * Counts a text message that may take so many messages. A single character outside GSM-7 makes it
 * more than twice as long.
 */
export const smsLength = (text: string, most = 1): SmsLength => {
  const isGsm = isGsm7(text);
  const sizes = [...text].map((char) => (isGsm ? septets(char) : char.length));
  const { one, part } = isGsm ? SEPTETS : UCS2;
  const limit = most === 1 ? one : most * part;
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const { parts, length } = whole <= one ? { parts: 1, length: whole } : inParts(sizes, part);
  return { unit: isGsm ? 'septet' : 'ucs2', length, limit, messages: parts };
};
