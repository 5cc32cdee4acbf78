import { type Check, type Finder, type Hit, missing } from '../rule.ts';
import { isWorded } from '../text/questions.ts';
import type { Token } from '../text/tokens.ts';

const MIN_PAIRS = 3;

interface Label {
  asks: boolean;
  start: number;
  /** Just after the colon. */
  end: number;
}

const isFirst = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at]?.before;
  return (
    before !== 'nothing' && (before !== 'space' || /^[.!?…]$/u.test(tokens[at - 1]?.raw ?? ''))
  );
};

const labelAt = (check: Check, at: number, name: 'question' | 'answer'): Label | undefined => {
  const { words, tokens } = check.reading;
  // "Fråga 1:"
  // In "A: 23 people" the number is no part of the label.
  const isAlone = tokens[(words[at]?.token ?? tokens.length) + 1]?.raw === ':';
  const hasNumber = !isAlone && words[at + 1]?.kind === 'number';
  const span = check.phrases(name).find(words, { from: at, to: hasNumber ? at + 2 : at + 1 })[0];
  const last = words[(span?.to ?? 0) - 1];
  const colon = tokens[(last?.token ?? tokens.length) + 1];
  if (span?.from !== at || colon?.raw !== ':') return undefined;
  return { asks: name === 'question', start: words[at]?.start ?? 0, end: colon.end };
};

const labelsOf = (check: Check): Label[] =>
  check.reading.words.flatMap(({ token }, at) => {
    if (!isFirst(check.reading.tokens, token)) return [];
    return labelAt(check, at, 'question') ?? labelAt(check, at, 'answer') ?? [];
  });

interface Pair {
  place: { start: number; end: number };
  isWhole: boolean;
}

const pairsOf = (check: Check): Pair[] => {
  const { text } = check.reading.clean;
  const labels = labelsOf(check);
  const said = (at: number): string =>
    text.slice(labels[at]?.end ?? text.length, labels[at + 1]?.start).trim();
  return labels.flatMap(({ asks, start }, at) => {
    if (!asks) return [];
    const hasAnswer = labels[at + 1]?.asks === false;
    const end = labels[at + (hasAnswer ? 2 : 1)]?.start ?? text.length;
    // "No." and "112." answer; a sign alone does not.
    const isAnswered = hasAnswer && isWorded(said(at + 1));
    const isWhole = isAnswered && /\?["”’»)]?$/u.test(said(at));
    return [{ place: { start, end: start + text.slice(start, end).trimEnd().length }, isWhole }];
  });
};

/** Questions and answers come in pairs that a reader can tell apart, and every question is answered. */
export const qaStructure: Finder = {
  reads: 'text',
  lists: ['question', 'answer'],
  check: (check): Hit[] => {
    const pairs = pairsOf(check);
    const whole = pairs.filter(({ isWhole }) => isWhole).length;
    const params = { pairs: String(whole), limit: String(MIN_PAIRS) };
    const broken = pairs.filter(({ isWhole }) => !isWhole).map(({ place }) => ({ place, params }));
    if (broken.length > 0 || whole >= MIN_PAIRS) return broken;
    return missing(params);
  },
};
