import { readFile } from 'node:fs/promises';
import { PageRecord, type PageVerdict, verifyPage } from '#domain/publish/verify-page.ts';
import { placeIn } from './json-file.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage:
  npm run -s verify-page -- <address of a newsroom page>
  npm run -s verify-page -- <page.html> <page.json>       the same from files`;

const TIMEOUT_MS = 10_000;

const sentences: Record<PageVerdict, string> = {
  approved: 'Title, text and promised time on the page are what was approved, word for word.',
  withdrawn: 'The statement was taken back; its words are no longer shown.',
  'not-public':
    'The page shows the approved hash. It also covers words for channels that are not public, so it can not be recomputed here.',
  'other-hash': 'NOT what was approved: the hash is another than that of the words.',
  'other-words': 'NOT what was approved: the page shows other words.',
  'hash-not-on-page': 'NOT what was approved: the page does not show this hash.',
};
const wrong: readonly PageVerdict[] = ['other-hash', 'other-words', 'hash-not-on-page'];

const fetched = async (address: string): Promise<string> => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.text();
};

const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

const filesOf = (page: string, record: string | undefined): Promise<string>[] => {
  if (record !== undefined) return [readFile(page, 'utf8'), readFile(record, 'utf8')];
  const { origin, pathname } = new URL(page);
  return [fetched(page), fetched(`${origin}${pathname.replace(/\.html$/, '')}.json`)];
};

const recordIn = (json: string): PageRecord => {
  try {
    return PageRecord.parse(JSON.parse(json));
  } catch (cause) {
    throw new Error(
      `What stands beside the page is not what it takes to check it${placeIn(cause)}`,
      {
        cause,
      },
    );
  }
};

const verify = async (page: string, file: string | undefined): Promise<number> => {
  const [html = '', json = ''] = await Promise.all(filesOf(page, file));
  const record = recordIn(json);
  const { approvedBy, approvedAt, approvedHash } = record;
  const verdict = verifyPage(html, record);
  const who = [approvedBy.role, approvedBy.name].filter((part) => part !== undefined).join(', ');
  console.log(sentences[verdict]);
  console.log(`Approved by ${who}, ${approvedAt}, hash ${approvedHash}`);
  return wrong.includes(verdict) ? 1 : 0;
};

const run = async ([page, file]: readonly string[]): Promise<number> => {
  if (page && (file !== undefined || isAddress(page))) return verify(page, file);
  console.error(USAGE);
  return 2;
};

await runCommand(run);
