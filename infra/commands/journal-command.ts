import { readFileSync } from 'node:fs';
import { ExportedJournal, verifyJournal } from '#domain/journal/verify-journal.ts';
import { type AnswerVerdict, verifyAnswers } from '#domain/statement/approval/verify-answers.ts';
import { settingsFrom } from '../local/settings.ts';
import { placeIn } from './json-file.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage:
  npm run -s journal -- export <id>     prints a journal as JSON: of a statement, an incident, someone's passkeys, "plan"
  npm run -s journal -- verify <file>   checks an exported journal, without a database or network`;

const sentences = {
  'altered-entry': 'the entry was altered',
  'altered-words': 'the words were altered',
  'broken-chain': 'an entry before it was removed, added or moved',
  erased: 'the words were erased; the entry itself is intact',
} as const;

// Schemas drop this one field silently, so that it could hide an alteration. No journal has it.
const refuseDropped = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw new SyntaxError('A journal has no such field');
  return value;
};

// With output redirected to a file, npm prints some lines before the export.
const readExport = (file: string): ExportedJournal => {
  const text = readFileSync(file, 'utf8');
  try {
    return ExportedJournal.parse(JSON.parse(text.slice(text.indexOf('{')), refuseDropped));
  } catch (cause) {
    throw new Error(`${file} is not an exported journal, or only a part of one${placeIn(cause)}`, {
      cause,
    });
  }
};

const wordsSentences = {
  right: 'over the words in this file',
  wrong: 'NOT over the words in this file',
  erased: 'over words that were erased',
} as const;

const signatureSentences = {
  right: 'signed by a passkey, the signature is right',
  wrong: 'the signature is WRONG',
  missing: 'NOT signed, though the plan demanded it',
  none: 'not signed',
} as const;

const answerSentence = ({ seq, by, decision, words, signature, rule }: AnswerVerdict): string => {
  const asked = rule === undefined ? '' : ` (passkey ${rule})`;
  return `entry ${seq}: ${by} said ${decision}, ${wordsSentences[words]}; ${signatureSentences[signature]}${asked}`;
};

const isWrong = ({ words, signature }: AnswerVerdict): boolean =>
  words === 'wrong' || signature === 'wrong' || signature === 'missing';

const verifyFile = (file: string): number => {
  const journal = readExport(file);
  const verdicts = verifyJournal(journal);
  for (const { seq, type, verdict } of verdicts) {
    if (verdict !== 'intact') console.log(`entry ${seq} (${type}): ${sentences[verdict]}`);
  }
  const answers = verifyAnswers(journal);
  for (const answer of answers) console.log(answerSentence(answer));
  const broken = verdicts.filter(({ verdict }) => verdict !== 'intact' && verdict !== 'erased');
  const wrong = new Set([...broken, ...answers.filter(isWrong)].map(({ seq }) => seq));
  const last = journal.entries.at(-1)?.entry.hash ?? 'none';
  console.log(
    wrong.size > 0
      ? `${journal.stream}: NOT intact, ${wrong.size} of ${verdicts.length} entries are wrong`
      : `${journal.stream}: intact, ${verdicts.length} entries, last hash ${last}`,
  );
  return wrong.size > 0 ? 1 : 0;
};

// Loaded on demand: verifying needs no database, and no code for one.
const printExport = async (id: string): Promise<number> => {
  const { exportJournal } = await import('./export-journal.ts');
  const exported = await exportJournal(settingsFrom(process.env), id);
  if (exported) process.stdout.write(`${JSON.stringify(exported, null, 2)}\n`);
  else console.error(`There is no statement or incident with the id ${id}.`);
  return exported ? 0 : 1;
};

const run = async ([command, argument]: readonly string[]): Promise<number> => {
  if (command === 'export' && argument) return printExport(argument);
  if (command === 'verify' && argument) return verifyFile(argument);
  console.error(USAGE);
  return 2;
};

await runCommand(run);
