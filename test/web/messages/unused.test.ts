import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRepository } from '#infra/repository.ts';
import { type Messages, messagesIn } from '#web/messages/messages.ts';

const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;
const wordsOf = (file: string): Set<string> =>
  new Set(
    readFileSync(inRepository(file), 'utf8')
      .replace(COMMENT, '')
      .match(/[\w-]+/g),
  );
const files = globSync('functions/**/*.{ts,tsx}', { cwd: inRepository('') })
  .filter((file) => !file.startsWith('functions/web/messages/'))
  .map(wordsOf);

// Read by a name that is data or put together: `words[refusal.type]`, `t.done[done]`, `t.forms[`${name}Hint`]`.
const byData: readonly string[] = ['done', 'refusals', 'warnings'];
const putTogether = ['forms.commitmentsHint', 'forms.policiesHint', 'forms.protectedNamesHint'];
// Read by a function of the messages themselves.
const byMessages = ['model.remedies'];

const isRead = (group: string, key: string): boolean =>
  files.some((words) => words.has(key) && (byData.includes(group) || words.has(group))) ||
  [...putTogether, ...byMessages].includes(`${group}.${key}`);

const paths = (words: Messages): [string, string][] =>
  Object.entries(words).flatMap(([group, inner]) =>
    typeof inner === 'object'
      ? Object.keys(inner).map((key): [string, string] => [group, key])
      : [[group, group] as [string, string]],
  );

// Words whose names stand in one file by chance pass unread, and so do those more than two levels deep.
it('holds no words whose group and key no file names together', () => {
  const unread = paths(messagesIn('en')).filter(([group, key]) => !isRead(group, key));
  expect(unread.map((path) => path.join('.'))).toEqual([]);
});
