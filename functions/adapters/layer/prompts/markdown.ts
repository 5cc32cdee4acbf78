import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The contents of a folder's files with this ending, in the order of their names. */
export const filesIn = (directory: string, ending: string): string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => readFileSync(join(directory, name), 'utf8'));

const frontMatter = /^---\n(?<head>[\s\S]*?)\n---\n(?<text>[\s\S]*)$/u;

/** A part of a prompt: markdown with YAML front matter. */
export const promptPart = (file: string): unknown => {
  const { head = '', text = '' } = frontMatter.exec(file.replaceAll('\r\n', '\n'))?.groups ?? {};
  return { ...parse(head), text: text.trim() };
};
