import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createAuthorMentions } from '#adapters/dynamodb/author-mentions.ts';
import { createJournal } from '#adapters/dynamodb/dynamodb-journal.ts';
import { createEraseWords } from '#adapters/dynamodb/erase-words.ts';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { randomSalt } from '#bind/random.ts';
import { keptAboutStep, retainStep } from '#bind/steps.ts';
import { settingsFrom } from '#local/settings.ts';
import { describeCommand, runCommand } from '../command.ts';
import { readPlan } from '../read-plan.ts';
import { connectTable } from './connect-table.ts';
import { describeKept, describeRetained } from './describe-retained.ts';

const USAGE = `Use:
  npm run -s retention                      names the journals whose words are over their time; changes nothing
  npm run -s retention -- --erase           erases those words; the entries stay, and still verify
  npm run -s retention -- --author          those of one author instead: their id is read from standard input
                --by "who asked, who decided"   is kept with what --erase erases; a case number says enough
  npm run -s retention -- --author --list   lists all that is kept about that author, entry by entry`;

const readAll = async (input: AsyncIterable<Buffer | string>): Promise<string> => {
  let text = '';
  for await (const part of input) text += part.toString();
  return text.trim();
};

const log = { warn: (code: string, fields: object) => console.error(code, JSON.stringify(fields)) };

interface Chosen {
  erase: boolean;
  author: boolean;
  list: boolean;
  by?: string | undefined;
}

const namedAuthor = async (): Promise<string> => {
  const author = await readAll(process.stdin);
  if (author === '') throw new Error('Write the id of the author to standard input.');
  return author;
};

type Ports = ReturnType<typeof portsOn>;

const portsOn = (client: DynamoDBClient, name: string, planFile: string) => {
  const now = () => new Date();
  const table = { client, name, now, newSalt: randomSalt, random: Math.random };
  return {
    journal: createJournal(table),
    eraseWords: createEraseWords(table),
    authorMentions: createAuthorMentions(table, now),
    register: createNewsroomRegister(table),
    plan: readPlan(planFile),
    log,
    now,
  };
};

const withPorts = async (use: (ports: Ports) => Promise<string[]>): Promise<number> => {
  const settings = settingsFrom(process.env);
  const { stop, name, ...connection } = await connectTable(settings);
  const client = new DynamoDBClient(connection);
  try {
    console.log((await use(portsOn(client, name, settings.planFile))).join('\n'));
    return 0;
  } finally {
    client.destroy();
    await stop();
  }
};

const retain = async (values: Chosen): Promise<number> => {
  const author = values.author ? await namedAuthor() : undefined;
  if (author !== undefined && values.list) {
    return withPorts(async (ports) => describeKept(await keptAboutStep(ports)(author)));
  }
  const selection = { author, by: values.by, isDryRun: !values.erase };
  return withPorts(async (ports) => describeRetained(await retainStep(ports)(selection), values));
};

// Without an author there is nobody to list, and nothing is erased while all is listed.
const fits = ({ author, list, erase, by }: Chosen): boolean =>
  list ? author && !erase && by === undefined : by === undefined || erase;

export const run = describeCommand({
  usage: USAGE,
  options: {
    erase: { type: 'boolean', default: false },
    author: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    by: { type: 'string' },
  },
  run: ([unknown], options) =>
    unknown === undefined && fits(options) ? retain(options) : undefined,
});

if (import.meta.main) await runCommand(run);
