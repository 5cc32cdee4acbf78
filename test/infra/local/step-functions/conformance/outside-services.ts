import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import jsonata from 'jsonata';
import type { CaseFunction } from './case.ts';

/** Services that an outside interpreter calls: Lambda, and JSONata where it has no engine of its own. */
export interface OutsideServices {
  port: number;
  /** Registers functions by the FunctionName that a definition gives them. */
  add(functions: Readonly<Record<string, CaseFunction>>): void;
  close(): Promise<void>;
}

const errorBody = (thrown: unknown) => ({
  errorType: thrown instanceof Error ? thrown.name : typeof thrown,
  errorMessage: thrown instanceof Error ? thrown.message : String(thrown),
});

const evaluateQuery = async (query: string): Promise<object> => {
  try {
    // Undefined crosses as null: moto tells them apart by $exists.
    return { value: (await jsonata(query).evaluate(undefined)) ?? null };
  } catch (error) {
    return { error: JSON.stringify(error) };
  }
};

const appOf = (functions: ReadonlyMap<string, CaseFunction>) =>
  new Hono()
    .post('/jsonata', async (context) =>
      context.json(await evaluateQuery(await context.req.text())),
    )
    // Lambda's Invoke (API reference, "Invoke"): a handler's error is status 200 with a header.
    .post('/2015-03-31/functions/:name/invocations', async (context) => {
      const invoke = functions.get(context.req.param('name'));
      if (!invoke) {
        context.header('x-amzn-errortype', 'ResourceNotFoundException');
        return context.json({ Type: 'User', Message: 'Function not found' }, 404);
      }
      context.header('X-Amz-Executed-Version', '$LATEST');
      try {
        return context.body(JSON.stringify((await invoke(await context.req.json())) ?? null));
      } catch (error) {
        context.header('X-Amz-Function-Error', 'Unhandled');
        return context.body(JSON.stringify(errorBody(error)));
      }
    });

/** Serves them on loopback; port 0 picks a free one. */
export const serveOutside = async (port: number): Promise<OutsideServices> => {
  const functions = new Map<string, CaseFunction>();
  const server = createServer(getRequestListener(appOf(functions).fetch));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    add: (more) => {
      for (const [name, invoke] of Object.entries(more)) functions.set(name, invoke);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
