import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandsByDatabase, waysToDatabase } from '#local/storage/ways-to-database.ts';

const readme = readFileSync('README.md', 'utf8');

it.each(Object.entries(commandsByDatabase))('%s is in the README and in the message', (...way) => {
  const [database, [start, talan]] = way;
  expect(readme).toContain(`- ${database}: \`${start}\`, then \`${talan}\``);
  expect(waysToDatabase).toContain(`- ${database}:\n    ${start}\n    ${talan}\n`.trimEnd());
});
