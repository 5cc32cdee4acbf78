import jsonata from 'jsonata';

const compiled = new Map<string, jsonata.Expression>();

/** Compiles a query once. Throws JSONata's error for a wrong one. */
export const compile = (query: string): jsonata.Expression => {
  const known = compiled.get(query);
  if (known) return known;
  const expression = jsonata(query);
  compiled.set(query, expression);
  return expression;
};

/** The JSONata inside `{% %}`, or undefined for a plain string (spec, "JSONata expressions"). */
export const queryIn = (text: string): string | undefined =>
  text.startsWith('{%') && text.endsWith('%}') ? text.slice(2, -2).trim() : undefined;

/** The message of anything that JSONata throws: plain objects, not Errors. */
export const thrownMessage = (error: unknown): string => {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return String(hasMessage ? error.message : error);
};

const compileProblem = (query: string): string | undefined => {
  try {
    compile(query);
    return undefined;
  } catch (error) {
    return `${thrownMessage(error)} in ${query}`;
  }
};

/** Why a string can't be used as a template, or undefined. Half a delimiter is surely a slip. */
export const expressionProblem = (text: string): string | undefined => {
  const query = queryIn(text);
  if (query !== undefined) return compileProblem(query);
  return /\{%|%\}/.test(text)
    ? `an expression must begin with {% and end with %}: ${text}`
    : undefined;
};
