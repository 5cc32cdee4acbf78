import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createAuthorMentions } from '#adapters/dynamodb/author-mentions.ts';
import { createJournal } from '#adapters/dynamodb/dynamodb-journal.ts';
import { createEraseWords } from '#adapters/dynamodb/erase-words.ts';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { randomSalt } from '#bind/random.ts';
import { retainStep } from '#bind/steps.ts';
import { settingsFrom } from '#local/settings.ts';
import { joinDatabase } from '#local/storage/database.ts';
import { TABLE_NAME } from '#local/storage/local-table.ts';
import { describeCommand, runCommand } from '../command.ts';
import { readPlan } from '../read-plan.ts';

const USAGE = `Use:
  npm run -s retention                      names the journals whose words are over their time; changes nothing
  npm run -s retention -- --erase           erases those words; the entries stay, and still verify
  npm run -s retention -- --author          those of one author instead: their id is read from standard input`;

const readAll = async (input: AsyncIterable<Buffer | string>): Promise<string> => {
  let text = '';
  for await (const part of input) text += part.toString();
  return text.trim();
};

const log = { warn: (code: string, fields: object) => console.error(code, JSON.stringify(fields)) };

interface Chosen {
  erase: boolean;
  author: boolean;
}

const retain = async (values: Chosen): Promise<number> => {
  const author = values.author ? await readAll(process.stdin) : undefined;
  if (author === '') throw new Error('Write the id of the author to standard input.');
  const settings = settingsFrom(process.env);
  const { stop, ...connection } = await joinDatabase(settings);
  const client = new DynamoDBClient(connection);
  const now = () => new Date();
  const table = { client, name: TABLE_NAME, now, newSalt: randomSalt, random: Math.random };
  try {
    const { erased, held, mentions } = await retainStep({
      journal: createJournal(table),
      eraseWords: createEraseWords(table),
      authorMentions: createAuthorMentions(table, now),
      register: createNewsroomRegister(table),
      plan: readPlan(settings.planFile),
      log,
      now,
    })({ author, isDryRun: !values.erase });
    for (const stream of erased) console.log(`${values.erase ? 'erased' : 'to erase'}: ${stream}`);
    for (const stream of held)
      console.log(`held back, not over yet or under legal hold: ${stream}`);
    console.log(
      `${erased.length} ${values.erase ? 'erased' : 'to erase'}, ${held.length} held back`,
    );
    if (author !== undefined)
      console.log(`${mentions} mentions ${values.erase ? 'erased' : 'to erase'}`);
    return 0;
  } finally {
    client.destroy();
    await stop();
  }
};

export const run = describeCommand({
  usage: USAGE,
  options: {
    erase: { type: 'boolean', default: false },
    author: { type: 'boolean', default: false },
  },
  run: ([unknown], options) => (unknown === undefined ? retain(options) : undefined),
});

if (import.meta.main) await runCommand(run);
