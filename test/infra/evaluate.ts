import { flat } from './policies.ts';

/** A call as IAM sees it: who makes it, what for, and the condition keys that the service sends along. */
export interface Call {
  /** A service such as `cloudwatch.amazonaws.com`; a policy of a role has no principal to compare. */
  service?: string;
  action: string;
  resource: string;
  context: Record<string, string | string[]>;
}

const asList = (value: any): any[] => (Array.isArray(value) ? value : [value]);

/** Whether a pattern of IAM (`*` for any characters) covers a value. */
const covers = (pattern: string, value: string): boolean => {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(value);
};

const anyCovers = (patterns: any, value: string): boolean =>
  asList(patterns).some((pattern) => covers(flat(pattern), value));

/** Condition operators by name. A key that the call lacks fails each of them but `ForAllValues`. */
const operators: Record<string, (wanted: any, values: string[]) => boolean> = {
  StringEquals: (wanted, [value]) =>
    value !== undefined && asList(wanted).map(flat).includes(value),
  StringLike: (wanted, [value]) => value !== undefined && anyCovers(wanted, value),
  ArnLike: (wanted, [value]) => value !== undefined && anyCovers(wanted, value),
  Bool: (wanted, [value]) => value === String(wanted),
  NumericLessThan: (wanted, [value]) => value !== undefined && Number(value) < Number(wanted),
  Null: (wanted, values) => String(values.length === 0) === String(wanted),
  'ForAllValues:StringLike': (wanted, values) => values.every((value) => anyCovers(wanted, value)),
};

const holds = (conditions: Record<string, any>, context: Call['context']): boolean =>
  Object.entries(conditions).every(([name, keys]) => {
    const operator = operators[name];
    if (!operator) throw new Error(`Say in test/infra/evaluate.ts how ${name} compares`);
    return Object.entries<any>(keys).every(([key, wanted]) =>
      operator(wanted, asList(context[key] ?? [])),
    );
  });

const isFor = (principal: any, service: string | undefined): boolean => {
  if (principal === undefined || principal === '*' || principal.AWS === '*') return true;
  return asList(principal.Service ?? []).includes(service);
};

const applies = (statement: any, call: Call): boolean =>
  isFor(statement.Principal, call.service) &&
  anyCovers(statement.Action, call.action) &&
  (statement.NotResource
    ? !anyCovers(statement.NotResource, call.resource)
    : anyCovers(statement.Resource, call.resource)) &&
  holds(statement.Condition ?? {}, call.context);

/** Whether the statements of a template allow a call: one of them does, and none denies it. */
export const isAllowed = (statements: readonly any[], call: Call): boolean => {
  const effects = statements
    .filter((statement) => applies(statement, call))
    .map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
};
