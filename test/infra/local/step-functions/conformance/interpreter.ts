import { setTimeout as sleep } from 'node:timers/promises';
import {
  DescribeExecutionCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { ConformanceCase, Ending, TokenAnswers } from './case.ts';

/** Something that interprets the Amazon States Language behind the Step Functions HTTP API. */
export interface Interpreter {
  /** Runs a case to its end, in a state machine of its own. */
  run(tested: ConformanceCase): Promise<Ending>;
}

const LONGEST_RUN_MS = 60_000;
const POLL_MS = 50;

/** A client for an endpoint on this machine. */
export const clientFor = (endpoint: string): SFNClient =>
  new SFNClient({
    endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' },
    maxAttempts: 1,
  });

/** Answers tokens by a client that may be there only later; `given` ends when no answer is under way. */
export const answersBy = (
  client: Promise<SFNClient>,
): TokenAnswers & { given(): Promise<unknown> } => {
  const sent: Promise<unknown>[] = [];
  const send = <T>(answer: Promise<T>): Promise<T> => {
    sent.push(answer);
    return answer;
  };
  return {
    succeed: (taskToken, output) =>
      send(
        client.then((to) =>
          to.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) })),
        ),
      ),
    fail: (taskToken, error, cause) =>
      send(client.then((to) => to.send(new SendTaskFailureCommand({ taskToken, error, cause })))),
    beat: (taskToken) =>
      send(client.then((to) => to.send(new SendTaskHeartbeatCommand({ taskToken })))),
    given: () => Promise.allSettled(sent),
  };
};

/** Starts an execution and waits for its end. */
export const runToEnd = async (
  client: SFNClient,
  stateMachineArn: string,
  name: string,
  input: unknown = {},
): Promise<Ending> => {
  const start = { stateMachineArn, name, input: JSON.stringify(input) };
  const { executionArn } = await client.send(new StartExecutionCommand(start));
  const giveUpAt = Date.now() + LONGEST_RUN_MS;
  for (;;) {
    const described = await client.send(new DescribeExecutionCommand({ executionArn }));
    const { status, output, error, cause } = described;
    if (status !== 'RUNNING') {
      return { status, error, cause, ...(output !== undefined && { output: JSON.parse(output) }) };
    }
    if (Date.now() > giveUpAt) throw new Error(`${executionArn} does not end`);
    await sleep(POLL_MS);
  }
};
