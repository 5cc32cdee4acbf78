import { randomUUID } from 'node:crypto';
import { CreateStateMachineCommand } from '@aws-sdk/client-sfn';
import { answersBy, clientFor, type Interpreter, runToEnd } from './interpreter.ts';
import { startMoto } from './moto.ts';
import { serveOutside } from './outside-services.ts';

/** An interpreter that already runs at `endpoint` and invokes Lambda functions at `lambdaPort` of this machine. */
export interface OutsideEndpoint {
  endpoint: string;
  lambdaPort: number;
}

/** An interpreter while it is open. */
export interface OutsideInterpreter extends Interpreter {
  close(): Promise<void>;
}

const ROLE = 'arn:aws:iam::000000000000:role/conformance';

// All cases share the one place where functions are called, so that each case gives them names of its own.
const withOwnNames = (definition: unknown, id: string): string =>
  JSON.stringify(definition, (key, value) => (key === 'FunctionName' ? `${id}-${value}` : value));

/** The interpreter at an endpoint, or moto on a free port. */
export const openOutside = async (given?: OutsideEndpoint): Promise<OutsideInterpreter> => {
  const services = await serveOutside(given?.lambdaPort ?? 0);
  const moto = given ? undefined : await startMoto(services.port);
  const client = clientFor(given?.endpoint ?? moto?.endpoint ?? '');
  return {
    run: async ({ definition, functions, input }) => {
      const id = randomUUID();
      const own = Object.entries(functions?.(answersBy(Promise.resolve(client))) ?? {});
      services.add(Object.fromEntries(own.map(([name, invoke]) => [`${id}-${name}`, invoke])));
      const machine = { name: id, roleArn: ROLE, definition: withOwnNames(definition, id) };
      const { stateMachineArn = '' } = await client.send(new CreateStateMachineCommand(machine));
      return runToEnd(client, stateMachineArn, id, input);
    },
    close: async () => {
      client.destroy();
      await moto?.stop();
      await services.close();
    },
  };
};
