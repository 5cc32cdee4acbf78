import { ModelFailure } from '#domain/draft/draft.ts';
import { FormatLevel } from '#domain/model/configuration.ts';

/** Gateways forbid, or do not find, what no endpoint behind them takes. */
const mayBeOfTheFormat: readonly number[] = [403, 404, 405];

/** Of simpler levels those that are worth a try after a failure: it may come of the format. */
const worthATry = (error: unknown, simpler: readonly FormatLevel[]): readonly FormatLevel[] => {
  if (!(error instanceof ModelFailure)) return [];
  const { reason, refusal } = error;
  if (reason === 'rejected-request') return simpler;
  if (reason === 'server-error' && refusal.status === 500) return simpler;
  // The plainest request tells whether an address is wrong or a key may do nothing at all.
  const isDoor = reason === 'address-unknown' || reason === 'key-refused';
  return isDoor && mayBeOfTheFormat.includes(refusal.status ?? 0) ? simpler.slice(-1) : [];
};

/** Finds how much of an answer's shape an endpoint takes, and remembers it. */
export interface FormatLadder {
  /** Asks with the most that the endpoint is known to take, and with less where it refuses that. */
  ask<Value>(question: (level: FormatLevel, isFirst: boolean) => Promise<Value>): Promise<Value>;
  /** What the endpoint took last. */
  level(): FormatLevel;
}

/** A ladder that begins at a level, for one endpoint and model, for as long as the process runs. */
export const createFormatLadder = (begin: FormatLevel = 'json_schema'): FormatLadder => {
  let remembered = begin;
  const askAt = async <Value>(
    levels: readonly FormatLevel[],
    question: (level: FormatLevel, isFirst: boolean) => Promise<Value>,
    isFirst = true,
  ): Promise<Value> => {
    const [level = remembered, ...simpler] = levels;
    try {
      const value = await question(level, isFirst);
      remembered = level;
      return value;
    } catch (error) {
      const next = worthATry(error, simpler);
      if (next.length === 0) throw error;
      return askAt(next, question, false);
    }
  };
  return {
    ask: (question) =>
      askAt(FormatLevel.options.slice(FormatLevel.options.indexOf(remembered)), question),
    level: () => remembered,
  };
};
