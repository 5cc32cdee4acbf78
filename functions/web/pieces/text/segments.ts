import type { Finding } from '#domain/tone/finding.ts';
import type { ToneText } from '#domain/tone/read-parts.ts';

/** A part of a text and the numbers of the findings that cover it. */
export interface Segment {
  text: string;
  /** Numbers of the findings on this part, ascending. */
  findings: number[];
  /** Numbers of the findings that end with this part: the references to their notes follow it. */
  ending: number[];
}

/** A finding with the number of its note. */
export interface Numbered {
  number: number;
  finding: Finding;
}

/** Numbers the findings of one channel, in the order in which they are read. */
export const numberFindings = (findings: readonly Finding[]): Numbered[] =>
  findings
    .toSorted(
      (a, b) => Number(inTitle(b)) - Number(inTitle(a)) || a.start - b.start || a.end - b.end,
    )
    .map((finding, i) => ({ number: i + 1, finding }));

/** Whether a finding is about the title, so that its offsets are those of the title. */
export const inTitle = ({ params }: Finding): boolean => params['part'] === 'title';

/** Whether a finding is about the text as a whole, such as a missing part: nothing is marked then. */
export const isWhole = ({ start, end, params }: Finding): boolean =>
  (params['found'] === undefined && params['hidden'] === undefined) || end <= start;

/** The words that a finding is about and must not keep itself, a name: read where the text is shown anyway. */
export const hiddenWords = (finding: Finding, texts: readonly ToneText[]): string | undefined => {
  const text = texts.find(({ channel }) => channel === finding.channel);
  if (!text || finding.params['hidden'] === undefined) return undefined;
  const words = inTitle(finding) ? text.title : text.text;
  return words?.slice(finding.start, finding.end);
};

// An offset inside a surrogate pair would split a character.
const characterStart = (offset: number, text: string): number => {
  const at = Math.max(0, Math.min(offset, text.length));
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
};

/** Cuts a text where findings begin and end, so that overlapping ones are each marked. */
export const segmentsOf = (text: string, numbered: readonly Numbered[]): Segment[] => {
  const marks = numbered
    .filter(({ finding }) => !isWhole(finding))
    .map(({ number, finding }) => ({
      number,
      start: characterStart(finding.start, text),
      end: characterStart(finding.end, text),
    }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? text.length;
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      text: text.slice(start, end),
      findings: covering.map(({ number }) => number),
      ending: covering.filter((mark) => mark.end === end).map(({ number }) => number),
    };
  });
};
