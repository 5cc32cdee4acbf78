import { readFileSync } from 'node:fs';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { Plan } from '#domain/plan/plan.ts';

/** The crisis plan can't be used; the message names each place with its line and what to do. */
export class PlanInvalid extends Error {
  override name = 'PlanInvalid';
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : `${place}${place && '.'}${String(key)}`,
    '',
  );

const offsetOf = (document: Document, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const oneOf = (values: readonly unknown[]): string => `must be one of ${values.join(', ')}`;

// A union fails with the issues of each alternative; the alternative that got furthest is meant.
const unionIssue = (issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue => {
  const alternatives = issue.errors.flatMap((issues) => issues.slice(0, 1));
  const values = alternatives.flatMap((item) => (item.code === 'invalid_value' ? item.values : []));
  const furthest = alternatives.toSorted((a, b) => b.path.length - a.path.length)[0];
  if (furthest && furthest.path.length > 0) {
    return { ...furthest, path: [...issue.path, ...furthest.path] };
  }
  return { ...issue, message: oneOf(values) };
};

const describeIssue = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `does not know ${issue.keys.join(', ')}: correct the spelling or remove it`;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing: add it'
        : issue.message
            .replace('Invalid input: expected', 'must be of type')
            .replace('received', 'but is');
    default:
      return lowerFirst(issue.message);
  }
};

const pathIn = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

/**
 * Parses and checks a crisis plan written in YAML. `source` names it in messages. Throws
 * `PlanInvalid` with line and remedy for every mistake.
 */
export const parsePlan = (text: string, source: string): Plan => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): string => `${source}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      (error) => `${at(error.pos[0])}: ${error.message.split('\n')[0]}`,
    );
    throw new PlanInvalid(problems.join('\n'));
  }
  const parsed = Plan.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues
    .map((issue) => (issue.code === 'invalid_union' ? unionIssue(issue) : issue))
    .map((issue) => {
      const place = placeOf(issue.path) || 'the plan';
      return `${at(offsetOf(document, pathIn(issue)))}: ${place} ${describeIssue(issue)}`;
    });
  throw new PlanInvalid(problems.join('\n'));
};

/** Reads a crisis plan from a file. Throws `PlanInvalid`, also when there is no such file. */
export const readPlan = (file: string): Plan => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new PlanInvalid(
      `${file}: can't be read. Set TALAN_PLAN to the path of your crisis plan, or leave it unset to use the example.`,
      { cause },
    );
  }
  return parsePlan(text, file);
};
