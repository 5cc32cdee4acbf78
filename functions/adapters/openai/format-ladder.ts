import { ModelFailure } from '#domain/draft/draft.ts';
import { FormatLevel } from '#domain/model/configuration.ts';

/** Whether an endpoint may have failed because it does not take the format. */
const mayRefuseFormat = ({ reason, refusal: { status } }: ModelFailure): boolean =>
  reason === 'rejected-request' || (reason === 'server-error' && status === 500);

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
      const goesOn = error instanceof ModelFailure && mayRefuseFormat(error) && simpler.length > 0;
      if (!goesOn) throw error;
      return askAt(simpler, question, false);
    }
  };
  return {
    ask: (question) =>
      askAt(FormatLevel.options.slice(FormatLevel.options.indexOf(remembered)), question),
    level: () => remembered,
  };
};
