import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folders = ['functions/web/messages', 'functions/newsroom'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      folder.endsWith('messages') ? file.endsWith('.ts') : file.endsWith('words.ts'),
    )
    .map((file) => join(folder, file)),
);

/** The lines of a file but for comments; of one language where the file says which. */
const linesOf = (file: string, language?: 'sv'): string[] => {
  const text = readFileSync(file, 'utf8');
  const part = language ? (/\n(?:const sv\b| {2}sv: \{)[\s\S]*/u.exec(text)?.[0] ?? '') : text;
  return part.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*)/u.test(line));
};

const found = (pattern: RegExp, language?: 'sv') =>
  files.flatMap((file) =>
    linesOf(file, language)
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

describe('the words of pages', () => {
  it('have curly apostrophes and quotes', () => {
    expect(found(/\p{L}\\?'\p{L}/u)).toEqual([]);
    expect(found(/'[^'`]*\s"[^'`]*'/u)).toEqual([]);
  });

  it('have one character for an ellipsis', () => {
    expect(found(/\p{L}\.\.\./u)).toEqual([]);
  });

  it('quote in Swedish as Swedish does', () => {
    expect(found(/[“‘«»]/u, 'sv')).toEqual([]);
  });
});
