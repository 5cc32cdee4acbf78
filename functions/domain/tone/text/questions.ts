const questionMark = /[^?.!\n]+\?/gu;

/** The questions that a text asks, each once. */
export const questionsIn = (text: string): string[] => [
  ...new Set((text.match(questionMark) ?? []).map((question) => question.trim())),
];
