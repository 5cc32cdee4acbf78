import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  InvalidArn,
  InvalidExecutionInput,
  InvalidName,
  InvalidOutput,
  InvalidToken,
  ListActivitiesCommand,
  ListExecutionsCommand,
  paginateGetExecutionHistory,
  paginateListExecutions,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StateMachineDoesNotExist,
  StopExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EngineServer, serveEngine } from '#local/step-functions/api/serve.ts';
import { type Bench, machine, START, tokenTask, useEngines } from '../support.ts';

const { bench } = useEngines();

const definition = machine({
  Begin: { Type: 'Pass', Next: 'Ask' },
  Ask: tokenTask('ask', { TimeoutSeconds: 600, Next: 'Done' }),
  Done: { Type: 'Succeed' },
});

let made: Bench;
let server: EngineServer;
let sfn: SFNClient;
let tokens: string[];

beforeEach(async () => {
  tokens = [];
  made = await bench(definition, {
    ask: async (payload) => {
      tokens.push(JSON.parse(JSON.stringify(payload)).token);
    },
  });
  server = await serveEngine(made.engine, { port: 0 });
  sfn = new SFNClient({
    endpoint: server.endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
});

afterEach(async () => {
  sfn.destroy();
  await server.close();
  await made.engine.stop();
});

const start = (name: string, input = '{}') =>
  sfn.send(
    new StartExecutionCommand({ stateMachineArn: made.engine.stateMachineArn, name, input }),
  );

const token = async (): Promise<string> => {
  await made.engine.quiet();
  return tokens.at(-1) ?? '';
};

describe('the Step Functions HTTP API, by the unchanged SDK', () => {
  it('runs an execution from start to end', async () => {
    const { executionArn, startDate } = await start('one', '{"id":1}');
    expect(startDate).toEqual(START);
    const describe = () => sfn.send(new DescribeExecutionCommand({ executionArn }));
    expect(await describe()).toMatchObject({ name: 'one', status: 'RUNNING', input: '{"id":1}' });

    await sfn.send(new SendTaskHeartbeatCommand({ taskToken: await token() }));
    await sfn.send(
      new SendTaskSuccessCommand({ taskToken: await token(), output: '{"yes":true}' }),
    );
    expect(await describe()).toMatchObject({
      executionArn,
      stateMachineArn: made.engine.stateMachineArn,
      status: 'SUCCEEDED',
      output: '{"yes":true}',
      stopDate: START,
    });
  });

  it('SendTaskFailure fails the execution with error and cause', async () => {
    const { executionArn } = await start('fails');
    const failure = { taskToken: await token(), error: 'Mine', cause: 'because' };
    await sfn.send(new SendTaskFailureCommand(failure));
    expect(await sfn.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({
      status: 'FAILED',
      error: 'Mine',
      cause: 'because',
    });
  });

  it('StartExecution is idempotent by name and input while the execution runs', async () => {
    const first = await start('same', '{"a":1}');
    made.clock.advance(5_000);
    const second = await start('same', '{"a":1}');
    expect(second).toMatchObject({
      executionArn: first.executionArn,
      startDate: first.startDate,
    });
    await expect(start('same', '{"a":2}')).rejects.toBeInstanceOf(ExecutionAlreadyExists);
    await made.engine.quiet();
    expect(tokens).toHaveLength(1);
    await sfn.send(new SendTaskSuccessCommand({ taskToken: await token(), output: '1' }));
    await expect(start('same', '{"a":1}')).rejects.toBeInstanceOf(ExecutionAlreadyExists);
  });

  it('of many equal starts at the same moment one begins the execution', async () => {
    const starts = await Promise.all(Array.from({ length: 8 }, () => start('race', '{}')));
    expect(new Set(starts.map((answer) => answer.executionArn)).size).toBe(1);
    await made.engine.quiet();
    expect(tokens).toHaveLength(1);
  });

  it('gives a name when none is given', async () => {
    const { stateMachineArn } = made.engine;
    const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn }));
    expect(executionArn).toMatch(/:execution:machine-[^:]+:[0-9a-f-]{36}$/);
  });

  it('throws the exception classes of the service', async () => {
    const { stateMachineArn } = made.engine;
    const unknown = `${stateMachineArn.replace('stateMachine', 'execution')}:nobody`;
    const other = stateMachineArn.replace(/[^:]+$/, 'other');
    // The client's overloads need the exact command; here only its refusal matters.
    const send = (command: any) => expect(sfn.send(command)).rejects;
    await send(new DescribeExecutionCommand({ executionArn: unknown })).toBeInstanceOf(
      ExecutionDoesNotExist,
    );
    await send(new GetExecutionHistoryCommand({ executionArn: unknown })).toBeInstanceOf(
      ExecutionDoesNotExist,
    );
    await send(new StopExecutionCommand({ executionArn: unknown })).toBeInstanceOf(
      ExecutionDoesNotExist,
    );
    await send(new DescribeExecutionCommand({ executionArn: 'x' })).toBeInstanceOf(InvalidArn);
    await send(new ListExecutionsCommand({ stateMachineArn: other })).toBeInstanceOf(
      StateMachineDoesNotExist,
    );
    await expect(start('a b')).rejects.toBeInstanceOf(InvalidName);
    await expect(start('bad', '{')).rejects.toBeInstanceOf(InvalidExecutionInput);

    await start('tokens');
    const taskToken = await token();
    await send(new SendTaskSuccessCommand({ taskToken, output: '{' })).toBeInstanceOf(
      InvalidOutput,
    );
    await send(new SendTaskSuccessCommand({ taskToken: 'x', output: '1' })).toBeInstanceOf(
      InvalidToken,
    );
    await sfn.send(new SendTaskSuccessCommand({ taskToken, output: '1' }));
    await send(new SendTaskSuccessCommand({ taskToken, output: '1' })).toBeInstanceOf(TaskTimedOut);
    await send(new SendTaskFailureCommand({ taskToken })).toBeInstanceOf(TaskTimedOut);
    await send(new SendTaskHeartbeatCommand({ taskToken })).toBeInstanceOf(TaskTimedOut);
    const stranger = Buffer.from(JSON.stringify(['nobody', 1, 'x'])).toString('base64url');
    await send(new SendTaskSuccessCommand({ taskToken: stranger, output: '1' })).toBeInstanceOf(
      TaskDoesNotExist,
    );
    await send(new ListActivitiesCommand({})).toMatchObject({ name: 'UnknownOperationException' });
    await send(new DescribeExecutionCommand({ executionArn: '' })).toMatchObject({
      name: 'ValidationException',
    });
  });

  it('ListExecutions: latest first, by status, in pages', async () => {
    const { stateMachineArn } = made.engine;
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await start(name);
      if (name === 'b') {
        await sfn.send(new SendTaskSuccessCommand({ taskToken: await token(), output: '1' }));
      }
      made.clock.advance(1_000);
    }
    const list = async (more: object) => {
      const names: unknown[] = [];
      const paging = { client: sfn, pageSize: 2 };
      for await (const page of paginateListExecutions(paging, { stateMachineArn, ...more })) {
        expect(page.executions?.length).toBeLessThanOrEqual(2);
        names.push(...(page.executions ?? []).map((item) => `${item.name} ${item.status}`));
      }
      return names;
    };
    expect(await list({})).toEqual([
      'e RUNNING',
      'd RUNNING',
      'c RUNNING',
      'b SUCCEEDED',
      'a RUNNING',
    ]);
    expect(await list({ statusFilter: 'RUNNING' })).toEqual([
      'e RUNNING',
      'd RUNNING',
      'c RUNNING',
      'a RUNNING',
    ]);
    expect(await list({ statusFilter: 'SUCCEEDED' })).toEqual(['b SUCCEEDED']);
    expect(await list({ statusFilter: 'FAILED' })).toEqual([]);
  });

  it('GetExecutionHistory: every event in order, in pages, with the names of states', async () => {
    const { executionArn } = await start('h');
    await sfn.send(new SendTaskSuccessCommand({ taskToken: await token(), output: '"ok"' }));
    const events = [];
    const paging = { client: sfn, pageSize: 3 };
    for await (const page of paginateGetExecutionHistory(paging, { executionArn })) {
      events.push(...(page.events ?? []));
    }
    expect(events.map((event) => event.type)).toEqual([
      'ExecutionStarted',
      'PassStateEntered',
      'PassStateExited',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      'TaskSucceeded',
      'TaskStateExited',
      'SucceedStateEntered',
      'SucceedStateExited',
      'ExecutionSucceeded',
    ]);
    expect(events.map((event) => event.id)).toEqual(events.map((_, index) => index + 1));
    expect(events.map((event) => event.stateEnteredEventDetails?.name).filter(Boolean)).toEqual([
      'Begin',
      'Ask',
      'Done',
    ]);
    expect(events[0]?.timestamp).toEqual(START);
    expect(JSON.stringify(events)).not.toContain(tokens[0]);

    const backwards = new GetExecutionHistoryCommand({
      executionArn,
      reverseOrder: true,
      maxResults: 1,
      includeExecutionData: false,
    });
    const [last] = (await sfn.send(backwards)).events ?? [];
    expect(last?.type).toBe('ExecutionSucceeded');
    expect(last?.executionSucceededEventDetails?.output).toBeUndefined();
  });

  it('StopExecution ends a running execution for good', async () => {
    const { executionArn } = await start('s');
    const taskToken = await token();
    await sfn.send(
      new StopExecutionCommand({ executionArn, error: 'Withdrawn', cause: 'by hand' }),
    );
    made.clock.advance(1_000);
    const again = await sfn.send(new StopExecutionCommand({ executionArn, error: 'Other' }));
    expect(again.stopDate).toEqual(START);
    expect(await sfn.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({
      status: 'ABORTED',
      error: 'Withdrawn',
      cause: 'by hand',
    });
    await expect(
      sfn.send(new SendTaskSuccessCommand({ taskToken, output: '1' })),
    ).rejects.toBeInstanceOf(TaskTimedOut);
  });

  it('DescribeStateMachine', async () => {
    const { stateMachineArn } = made.engine;
    const described = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
    expect(described).toMatchObject({ status: 'ACTIVE', type: 'STANDARD', creationDate: START });
    expect(JSON.parse(described.definition ?? '')).toEqual(definition);
  });

  it('refuses a caller that names it by another host', async () => {
    const { handleRequest } = await import('#local/step-functions/api/handler.ts');
    const request = new Request('http://evil.example/', { method: 'POST', body: '{}' });
    const response = await handleRequest(made.engine, request);
    expect(response.status).toBe(400);
  });
});
