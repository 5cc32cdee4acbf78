import type { Part } from '#web/pieces/history/compare-words.ts';
import type { RecordSheet } from '#web/record/record-sheet.ts';
import type { RecordLine } from '#web/record/version-lines.ts';

const INDENT = '  ';

const marked = ({ value, added, removed }: Part): string => {
  if (added) return `{+${value}+}`;
  return removed ? `[-${value}-]` : value;
};

const printed = (lines: readonly RecordLine[], indent: string): string[] =>
  lines.flatMap(({ words, parts, lines: more = [] }) => {
    const inner = `${indent}${INDENT}`;
    const text = parts?.map(marked).join('').split('\n') ?? [];
    return [
      `${indent}${words}`,
      ...text.map((line) => (line === '' ? '' : `${inner}${line}`)),
      ...printed(more, inner),
    ];
  });

/** The evidence of human review on one page: what the page of the desk shows, as plain text. */
export const describeReview = ({ title, lead, sections }: RecordSheet): string[] => [
  title,
  ...lead,
  ...sections.flatMap((section) => ['', section.title, ...printed(section.lines, INDENT)]),
];
