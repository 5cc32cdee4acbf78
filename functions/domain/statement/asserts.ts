const isQuestion = (words: string): boolean => /\?["'”’»)]*$/u.test(words.trim());

/** A way to reach people: an e-mail address, a link or a phone number. */
const address = /\S@\S|https?:|www\.|(?<!\p{N})(?:\+|0)\d(?:[\s\d-]{5,})\d/u;

/** Whether a sentence asserts something that may be wrong: it does not ask, and does not only say where to turn to. */
export const asserts = (words: string, contacts: readonly string[]): boolean =>
  !isQuestion(words) &&
  !address.test(words) &&
  !contacts.some((contact) => words.includes(contact));

/** Whether words can be corrected: what others claim can be, and of a text of ours each sentence that asserts something. */
export const canBeWrong = (
  claim: string,
  texts: readonly { text: string }[],
  contacts: readonly string[],
): boolean => asserts(claim, contacts) || !texts.some(({ text }) => text.includes(claim.trim()));
