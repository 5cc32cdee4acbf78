import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from './cases/all.ts';
import { hasMoto } from './moto.ts';
import {
  type OutsideEndpoint,
  type OutsideInterpreter,
  openOutside,
} from './outside-interpreter.ts';

const { TALAN_SFN_ENDPOINT: endpoint, TALAN_SFN_LAMBDA_PORT: lambdaPort } = process.env;
const given: OutsideEndpoint | undefined =
  endpoint === undefined ? undefined : { endpoint, lambdaPort: Number(lambdaPort ?? 0) };

const isAtHand = given !== undefined || hasMoto();

if (!isAtHand) {
  console.warn(
    'SKIPPED: the shared suite has no outside interpreter. ' +
      "Install one with: pip install 'moto[server,stepfunctions]' (TALAN_SFN_PYTHON names the Python " +
      'that has it), or name one that runs: TALAN_SFN_ENDPOINT=http://127.0.0.1:<port> and, for Tasks, ' +
      'TALAN_SFN_LAMBDA_PORT=<port at which it calls Lambda>.',
  );
}

describe.runIf(isAtHand)('an outside interpreter', () => {
  let interpreter: OutsideInterpreter;
  beforeAll(async () => {
    interpreter = await openOutside(given);
  });
  afterAll(() => interpreter.close());

  describe.each(Object.entries(cases))('%s', (_, group) => {
    const runs = (tested: (typeof group)[number]) =>
      given ? lambdaPort !== undefined || !tested.functions : tested.motoDiffers === undefined;
    it.concurrent.each(group.filter(runs))('$title', async (tested) => {
      expect(await interpreter.run(tested)).toEqual(expect.objectContaining(tested.ends));
    });
  });
});
