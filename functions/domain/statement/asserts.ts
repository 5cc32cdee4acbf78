const isQuestion = (words: string): boolean => /\?["'”’»)]*$/u.test(words.trim());

/** A way to reach people: an e-mail address, a link or a phone number. */
const address = /\S@\S|https?:|www\.|(?<!\p{N})(?:\+|0)\d(?:[\s\d-]{5,})\d/u;

/** Whether a sentence is offered as one that may be wrong: it does not ask, and does not only say where to turn to. */
export const asserts = (words: string, contacts: readonly string[]): boolean =>
  !isQuestion(words) &&
  !address.test(words) &&
  !contacts.some((contact) => words.includes(contact));

/** Whether words can be corrected: what others claim can be, and what a text of ours says but for its questions. */
export const canBeWrong = (claim: string, texts: readonly { text: string }[]): boolean =>
  !isQuestion(claim) || !texts.some(({ text }) => text.includes(claim.trim()));
