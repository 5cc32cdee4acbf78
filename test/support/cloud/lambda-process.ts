import { pathToFileURL } from 'node:url';

// What Lambda's runtime does, as far as a handler can tell: imports the module, hands it events, and
// tells what comes of each. Runs in a process of its own, forked by `lambda.ts`.
const [file = '', name = ''] = process.argv.slice(2);

const answerTo = async (id: number, event: unknown) => {
  try {
    const { [name]: handler } = await import(pathToFileURL(file).href);
    const context = { functionName: name, awsRequestId: `request-${id}`, memoryLimitInMB: '1024' };
    return { id, result: await handler(event, context) };
  } catch (error) {
    const { name: errorType, message: errorMessage } = error as Error;
    return { id, error: { errorType, errorMessage } };
  }
};

process.on('message', async ({ id, event }: { id: number; event: unknown }) => {
  process.send?.(await answerTo(id, event));
});
