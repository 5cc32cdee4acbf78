import { journalNames } from '#domain/journal/journal-names.ts';
import { isNeeded } from './beside-states.ts';

/** One of the project's own files, and its text. */
export interface Source {
  source: string;
  text: string;
}

const FOLDER = 'functions/adapters/dynamodb/';

/** Whether a file sends commands to the table. */
export const isOfTable = (source: string): boolean => source.startsWith(FOLDER);

// There is no action for a transaction: what is in it must be allowed. Some files send what they are given;
// who calls them names the keys.
const sends: [RegExp, string][] = [
  [/\bgetItem\(/, 'GetItem'],
  [/\bqueryItems\(|\ballStreams\(|\bnew QueryCommand\(/, 'Query'],
  [/\bbatchHeads\(/, 'BatchGetItem'],
  [/\bnew UpdateItemCommand\(|\bUpdate: /, 'UpdateItem'],
  [/\bnew PutItemCommand\(|\bPut: /, 'PutItem'],
  [/\bnew DeleteItemCommand\(|\bDelete: /, 'DeleteItem'],
  [/\bConditionCheck: /, 'ConditionCheckItem'],
];
const senders = ['get-item.ts', 'query-items.ts', 'batch-heads.ts', 'streams.ts'].map(
  (file) => `${FOLDER}${file}`,
);

// Every command must be one that the patterns above find.
const known = /^(GetItem|PutItem|UpdateItem|DeleteItem|BatchGetItem|Query|TransactWriteItems)$/;

const actionsIn = ({ source, text }: Source): string[] => {
  if (senders.includes(source)) return [];
  for (const [, command] of text.matchAll(/\bnew (\w+)Command\(/g)) {
    if (!known.test(command!)) throw new Error(`Say in ${import.meta.url} what ${command} needs`);
  }
  return sends.flatMap(([pattern, action]) => (pattern.test(text) ? [action] : []));
};

/** Partition keys that a file of the adapter names itself; none where the journal's callers name them. */
const keysIn = (text: string): string[] => [
  ...[...text.matchAll(/(?:pk: |partition = .* => )`([a-z-]+)#/g)].map(([, name]) => `${name}#*`),
  ...[...text.matchAll(/\bstreamOf\('(\w+)'/g)].map(([, name]) => `${name}#*`),
  ...kindsIn(text).map((name) => `${name}#*`),
  ...(/\bdueKey\(/.test(text) ? ['due#*'] : []),
  ...(/\bnamePartition\(/.test(text) ? ['known-as#*'] : []),
  ...(/\bquotablePartition\(/.test(text) ? ['quotable#*'] : []),
  ...(/\bcountKey\(/.test(text) ? ['open-count#*'] : []),
  ...(/\bMARK\b/.test(text) ? ['lists'] : []),
  ...(/\bSOURCE_STATES\b/.test(text) ? ['source-states'] : []),
  ...[...text.matchAll(/\bPARTITION = '([\w-]+)'/g)].map(([, key]) => key!),
];

/** Names of journals that a file of the adapter lists itself. */
const kindsIn = (text: string): readonly string[] =>
  text.includes('of journalNames)') ? journalNames : [];

const NAMES = journalNames.join('|');
const everyJournal = new RegExp(`\\b(${NAMES})Journal\\b`, 'g');
const everyStream = new RegExp(`[\`'](${NAMES})#`, 'g');

/** What a bundle does with which journals, by the calls in its files. */
const journalsIn = (sources: readonly Source[]) => {
  const text = sources
    .filter(({ source }) => !isOfTable(source) && !source.endsWith('-journal.ts'))
    .map((file) => file.text.replaceAll(/^import [^;]*;/gm, ''))
    .join('\n');
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!);
  // What words are erased of is listed, followed and written besides (`erasing.ts`).
  const erased = found(/\baggregate: (\w+)Journal\b/g);
  // What is put into its lists anew is listed and written (`keep-lists-current.ts`).
  const refreshed = found(/\bkeepKind\(deps, (\w+)Journal\b/g);
  const appended = [...found(/\b(?:append|part)(?:<[^>]*>)?\(\s*(\w+)Journal\b/g), ...erased];
  return {
    erased,
    appended,
    written: [...appended, ...refreshed],
    listed: [
      ...found(/\b(?:list(?:Page)?|allOf)\(\s*(?:[\w.]+,\s*)?(\w+)Journal\b/g),
      ...erased,
      ...refreshed,
    ],
    // Found by what quotes it.
    quoted: found(/\bquoting\(\s*(\w+)Journal\b/g),
    // Read for itself, or along with another one.
    used: [...found(everyJournal), ...(text.includes('readHandovers(') ? ['plan'] : [])],
    // Entry by entry: the stream is named as text.
    followed: [...found(everyStream), ...erased],
  };
};

const keysOf = (action: string, { text }: Source, journals: ReturnType<typeof journalsIn>) => {
  const own = keysIn(text);
  const all = (names: string[]) => names.map((name) => `${name}#*`);
  if (own.length > 0) return own;
  if (action === 'PutItem') return all(journals.written);
  if (action === 'DeleteItem') return all(journals.erased);
  // Heads that are asked for one by one are gathered; those of lists are read together.
  if (action === 'BatchGetItem' && !/\bgatherHeads\b/.test(text))
    return all([...journals.listed, ...journals.quoted]);
  if (action === 'Query') return all(journals.followed);
  return all(journals.used);
};

/**
 * What a bundle asks of the table, such as `dynamodb:PutItem on statement#*`: each action of a file on each
 * partition key that the file names, or that the bundle's calls of the journal name.
 */
export const tableActions = (sources: readonly Source[]): string[] => {
  const journals = journalsIn(sources);
  return sources
    .filter(({ source }) => isOfTable(source) && isNeeded(source.slice(FOLDER.length), journals))
    .flatMap((file) =>
      actionsIn(file).flatMap((action) =>
        action === 'Query' && /IndexName|\ballStreams\(/.test(file.text)
          ? [...kindsIn(file.text), ...journals.listed].map(
              (name) => `dynamodb:Query on an index of ${name}`,
            )
          : keysOf(action, file, journals).map((key) => `dynamodb:${action} on ${key}`),
      ),
    );
};

/** A call that lists a journal, up to its filter: one in place, as in `journal.list(plannedJournal, { by: 'open' }`, or another. */
const listCall = new RegExp(
  `\\b(?:list|listPage|firstPage|wholeList|allOf|countIn|readNotes)\\(\\s*(?:[\\w.]+,\\s*)?(${NAMES})Journal,\\s*(\\{\\s*(?:list: \\{\\s*)?by: )?`,
  'g',
);
const FILTER = /\bby: '(all|group|open|out|desk)'(?: as const)?(, (?:status|person)\b)?/g;

// Files that make filters for calls in others.
const madeFor: Readonly<Record<string, string>> = {
  'functions/domain/incident/incidents-of.ts': 'incident',
  'functions/web/actions/incidents.ts': 'statement',
  'functions/web/actions/mandates.ts': 'statement',
  'functions/web/actions/thaw.ts': 'statement',
};
// What lists whatever journal it is given, and what only says how filters look; others name the journals.
const ofAny = [
  'functions/adapters/dynamodb/list-notes.ts',
  'functions/domain/journal/journal.ts',
  'functions/domain/journal/notes.ts',
  'functions/steps/retain/each-of.ts',
  'functions/web/search/found.ts',
];

const indexIn = (by: string, narrowed: string | undefined): string => {
  if (by === 'all' && narrowed === ', status') return 'status';
  return by === 'open' && narrowed === ', person' ? 'group' : by;
};

/** The journals that a filter at this place of a file is for: of the call that it stands in, else of calls with none in place. */
const journalsAt = ({ source, text }: Source, place: number): string[] => {
  const calls = [...text.matchAll(listCall)];
  const around = calls.find(({ index, 0: call, 2: start }) => {
    const end = index + call.length;
    return start !== undefined && end - 'by: '.length === place;
  });
  if (around) return [around[1]!];
  const made = madeFor[source];
  const given = calls.filter(([, , start]) => start === undefined).map(([, name]) => name!);
  const all = made === undefined ? given : [made, ...given];
  if (all.length === 0) throw new Error(`Say in ${import.meta.url} what ${source} lists so`);
  return all;
};

/** The indexes that a bundle's files name, in calls or in constants, such as `open of planned`. */
export const indexesNamed = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ source }) => !ofAny.includes(source))
    .flatMap((file) =>
      [...file.text.matchAll(FILTER)].flatMap(({ index, 1: by, 2: narrowed }) =>
        journalsAt(file, index).map((name) => `${indexIn(by!, narrowed)} of ${name}`),
      ),
    );
