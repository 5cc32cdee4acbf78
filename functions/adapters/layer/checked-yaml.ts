import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type * as z from 'zod';

/** A file has mistakes; the message names each with its line and remedy. */
export class FileInvalid extends Error {
  override name = 'FileInvalid';
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`,
    '',
  );

// Keys that look like numbers (the severities) are numbers in YAML, and strings in the path of an issue.
const isKey = (key: unknown, name: PropertyKey | undefined): boolean =>
  isScalar(key) && String(key.value) === String(name);

const childOf = (
  node: unknown,
  key: PropertyKey,
): { offset: number; node: unknown } | undefined => {
  const found = isMap(node) ? node.items.find((pair) => isKey(pair.key, key)) : undefined;
  if (found && isScalar(found.key)) return { offset: found.key.range?.[0] ?? 0, node: found.value };
  const item = isSeq(node) ? node.items[Number(key)] : undefined;
  return isNode(item) ? { offset: item.range?.[0] ?? 0, node: item } : undefined;
};

/** Offset of the last part of a path that exists: of its key, or of its item in a list. */
const offsetOf = (document: Document, path: readonly PropertyKey[]): number => {
  let place: { offset: number; node: unknown } = { offset: 0, node: document.contents };
  for (const key of path) {
    const child = childOf(place.node, key);
    if (!child) break;
    place = child;
  }
  return place.offset;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const MISSING = 'is missing: add it';

// One value alone is `all`, which a list can stand in for.
const oneOf = (values: readonly unknown[]): string =>
  values.length === 1
    ? `must be ${values[0]} or a list of what is meant`
    : `must be one of ${values.join(', ')}`;

// A union fails with the issues of all its alternatives; the one that matched furthest was meant.
const unionIssue = (issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue => {
  if (issue.input === undefined || issue.input === null) return { ...issue, message: MISSING };
  const alternatives = issue.errors.flatMap((issues) => issues.slice(0, 1));
  const values = alternatives.flatMap((item) => (item.code === 'invalid_value' ? item.values : []));
  const furthest = alternatives.toSorted((a, b) => b.path.length - a.path.length)[0];
  if (furthest && furthest.path.length > 0) {
    return { ...furthest, path: [...issue.path, ...furthest.path] };
  }
  return { ...issue, message: oneOf(values) };
};

const textProblems: Record<string, string> = {
  malformed: 'holds a broken character: type it again',
  'control-character': 'must be one line without control characters',
  'invisible-character': 'holds an invisible character: type it again',
  markup: 'holds markup: write plain text',
};

const describeIssue = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `does not know ${issue.keys.join(', ')}: correct the spelling or remove it`;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? MISSING
        : issue.message
            .replace('Invalid input: expected', 'must be of type')
            .replace('received', 'but is');
    case 'invalid_format':
      return issue.message.startsWith('must') ? issue.message : `must be a valid ${issue.format}`;
    case 'too_small':
      return issue.origin === 'array' ? 'is empty: name at least one' : 'is empty: fill it in';
    case 'too_big':
      return `is too long: at most ${issue.maximum} characters`;
    default:
      return textProblems[issue.message] ?? lowerFirst(issue.message);
  }
};

// An unknown key is at fault itself, not what holds it.
const faultyPath = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

const syntaxRemedy = ({ code, message }: YAMLError): string => {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'a second document begins here (---): keep one in the file';
    case 'DUPLICATE_KEY':
      return 'this key is here twice: remove one';
    default:
      return `this is not YAML, correct it: ${lowerFirst(message)}`;
  }
};

// Only converting to values finds an alias without an anchor, or aliases chained to exhaust the memory.
const toValue = (document: Document, at: (offset: number) => string): unknown => {
  try {
    return document.toJS();
  } catch (cause) {
    let offset = 0;
    visit(document, {
      Alias: (_, alias) => {
        offset = alias.range?.[0] ?? 0;
        return alias.resolve(document) ? undefined : visit.BREAK;
      },
    });
    throw new FileInvalid(`${at(offset)}: this alias can't be used: write out what it stands for`, {
      cause,
    });
  }
};

/** What is wrong at a place of a file, with a remedy. */
interface PlacedProblem {
  path: readonly PropertyKey[];
  message: string;
}

interface Checking {
  /** Names the file in messages. */
  source: string;
  /** Its content, such as `the plan`. */
  whole: string;
  /** What else is wrong where the schema already finds mistakes: a schema looks no further then. */
  besides?: (value: unknown) => readonly PlacedProblem[];
}

/** Parses YAML and checks it against a schema. Throws `FileInvalid` with line and remedy for every mistake. */
export const parseChecked = <Value>(
  schema: z.ZodType<Value>,
  text: string,
  { source, whole, besides = () => [] }: Checking,
): Value => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => `${source}:${lines.linePos(offset).line}`;
  const [syntaxError] = [...document.errors, ...document.warnings];
  // Later syntax errors are mostly consequences of the first one.
  if (syntaxError) throw new FileInvalid(`${at(syntaxError.pos[0])}: ${syntaxRemedy(syntaxError)}`);
  const value = toValue(document, at);
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const placed = (path: readonly PropertyKey[], faulty: readonly PropertyKey[], words: string) =>
    `${at(offsetOf(document, faulty))}: ${pathText(path) || whole} ${words}`;
  const problems = parsed.error.issues
    .map((issue) => (issue.code === 'invalid_union' ? unionIssue(issue) : issue))
    .map((issue) => placed(issue.path, faultyPath(issue), describeIssue(issue)));
  const others = besides(value).map(({ path, message }) => placed(path, path, message));
  throw new FileInvalid([...new Set([...problems, ...others])].join('\n'));
};
