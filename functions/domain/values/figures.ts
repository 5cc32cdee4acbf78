// What belongs to a figure: more digits ("4 300", "0771-00 00 00"), the whole that it is a part of ("3 av 5"),
// its unit, and what says that it is a time ("kl. 14.30").
const gaps = [
  String.raw`(?<=\d) (?=\d)`,
  String.raw`(?<=\d) (?=(?:av|of|\/) \d)`,
  String.raw`(?<=\d (?:av|of|\/)) (?=\d)`,
  String.raw`(?<=\d) (?=(?:%|min|tim|h|MB|tecken|byte|bytes|characters)(?!\p{L}))`,
  String.raw`(?<=(?:^|[^\p{L}])kl\.) (?=\d)`,
];

/** A space inside a figure, at which no line should end. */
export const figureGap = new RegExp(gaps.join('|'), 'giu');

/** A part of a text: a figure with spaces in it, or what stands around it. */
export interface FigurePart {
  text: string;
  isFigure: boolean;
}

// So short that a line of a phone holds it.
const AT_MOST = 16;
const before = new RegExp(String.raw`[\p{L}\d.,:+\-–]{0,${AT_MOST}}$`, 'u');
const after = new RegExp(String.raw`^[\p{L}\d.,:%\-–]{0,${AT_MOST}}`, 'u');

const figuresIn = (text: string): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(figureGap)) {
    const last = found.at(-1);
    const left = before.exec(text.slice(Math.max(0, index - AT_MOST), index))?.[0] ?? '';
    const right = after.exec(text.slice(index + 1, index + 1 + AT_MOST))?.[0] ?? '';
    const end = index + 1 + right.length;
    if (last && index - left.length <= last.end) last.end = end;
    else found.push({ start: index - left.length, end });
  }
  return found;
};

/** A text cut at its figures that hold a space. The parts together are the very same text. */
export const figureParts = (text: string): FigurePart[] => {
  const figures = figuresIn(text);
  const parts = figures.flatMap(({ start, end }, i) => [
    { text: text.slice(figures[i - 1]?.end ?? 0, start), isFigure: false },
    { text: text.slice(start, end), isFigure: true },
  ]);
  const rest = { text: text.slice(figures.at(-1)?.end ?? 0), isFigure: false };
  return [...parts, rest].filter((part) => part.text !== '');
};
