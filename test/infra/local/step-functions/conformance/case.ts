/** A function that the Tasks of a case invoke: payload in, result out. */
export type CaseFunction = (payload: any) => Promise<unknown>;

/** Answers task tokens over the API. */
export interface TokenAnswers {
  succeed(taskToken: string, output: unknown): Promise<unknown>;
  fail(taskToken: string, error: string, cause: string): Promise<unknown>;
  beat(taskToken: string): Promise<unknown>;
}

/** How an execution ends; `output` is parsed. */
export interface Ending {
  status: string | undefined;
  output?: unknown;
  error?: unknown;
  cause?: unknown;
}

/** One piece of semantics: a definition, and how its execution ends in any interpreter. */
export interface ConformanceCase {
  title: string;
  definition: unknown;
  input?: unknown;
  /** Functions by name, made anew for each run. */
  functions?: (tokens: TokenAnswers) => Readonly<Record<string, CaseFunction>>;
  ends: Ending;
  /** How moto is known to end it instead, if it does. */
  motoDiffers?: string;
}

/** An execution that ends with this output. */
export const succeeds = (output: unknown): Ending => ({ status: 'SUCCEEDED', output });

/** An execution that fails with an error of this name. */
export const fails = (error: string): Ending => ({ status: 'FAILED', error });
