import type { ConformanceCase } from '../case.ts';
import { mapCases } from './maps.ts';
import { queryCases } from './queries.ts';
import { stateCases } from './states.ts';
import { taskCases } from './tasks.ts';
import { tokenCases } from './tokens.ts';

/** Every case, by topic. */
export const cases: Readonly<Record<string, readonly ConformanceCase[]>> = {
  states: stateCases,
  queries: queryCases,
  tasks: taskCases,
  tokens: tokenCases,
  maps: mapCases,
};
