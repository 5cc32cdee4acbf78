import { setTimeout as sleep } from 'node:timers/promises';
import { machine, tokenTask } from '../../support.ts';
import {
  type CaseFunction,
  type ConformanceCase,
  fails,
  succeeds,
  type TokenAnswers,
} from '../case.ts';

const asking = (more: object) =>
  machine({
    Ask: tokenTask('ask', {
      TimeoutSeconds: 30,
      Output: '{% $states.result %}',
      Catch: [
        { ErrorEquals: ['Rejected'], Output: '{% $states.errorOutput %}', Next: 'After' },
        { ErrorEquals: ['States.HeartbeatTimeout'], Output: ['no heartbeat'], Next: 'After' },
        { ErrorEquals: ['States.Timeout'], Output: ['no answer'], Next: 'After' },
      ],
      Next: 'After',
      ...more,
    }),
    After: { Type: 'Succeed' },
  });

/** A function that hands its token on and returns, as one that writes a mail. */
const afterwards =
  (answer: (tokens: TokenAnswers, token: string) => Promise<unknown>) =>
  (tokens: TokenAnswers): Record<string, CaseFunction> => ({
    ask: async ({ token }) => {
      void sleep(300).then(() => answer(tokens, token));
      return 'ignored';
    },
  });

/** Tasks that wait for their token. */
export const tokenCases: ConformanceCase[] = [
  {
    title: 'the output that is sent is the result itself',
    definition: asking({}),
    functions: afterwards((tokens, token) => tokens.succeed(token, { decision: ['yes'] })),
    ends: succeeds({ decision: ['yes'] }),
  },
  {
    title: 'an answer that comes while the function runs counts',
    definition: asking({}),
    functions: (tokens) => ({
      ask: async ({ token }) => {
        await tokens.succeed(token, ['early']);
      },
    }),
    ends: succeeds(['early']),
  },
  {
    title: 'the failure that is sent has its cause',
    definition: asking({}),
    functions: afterwards((tokens, token) => tokens.fail(token, 'Rejected', 'wrong tone')),
    ends: succeeds({ Error: 'Rejected', Cause: 'wrong tone' }),
    motoDiffers: 'SendTaskFailure drops the cause',
  },
  {
    title: 'the failure that is sent can be caught by its name',
    definition: asking({
      Catch: [{ ErrorEquals: ['Rejected'], Output: { caught: true }, Next: 'After' }],
    }),
    functions: afterwards((tokens, token) => tokens.fail(token, 'Rejected', 'wrong tone')),
    ends: succeeds({ caught: true }),
  },
  {
    title: 'a failure that nothing catches fails the execution',
    definition: asking({}),
    functions: afterwards((tokens, token) => tokens.fail(token, 'Other', 'x')),
    ends: fails('Other'),
  },
  {
    title: 'a token that nobody answers is States.Timeout',
    definition: asking({ TimeoutSeconds: 1 }),
    functions: () => ({ ask: async () => null }),
    ends: succeeds(['no answer']),
  },
  {
    title: 'without a heartbeat the token dies earlier',
    definition: asking({ HeartbeatSeconds: 1 }),
    functions: () => ({ ask: async () => null }),
    ends: succeeds(['no heartbeat']),
    motoDiffers: 'the error is States.Timeout',
  },
  {
    title: 'heartbeats keep a token alive',
    definition: asking({ HeartbeatSeconds: 4 }),
    functions: afterwards(async (tokens, token) => {
      // Longer in all than one heartbeat, and far enough from it for a machine that has much else to do.
      for (let i = 0; i < 3; i += 1) {
        await sleep(1_500);
        await tokens.beat(token);
      }
      await tokens.succeed(token, ['alive']);
    }),
    ends: succeeds(['alive']),
  },
  {
    title: 'a function that throws fails the task without waiting',
    definition: asking({}),
    functions: () => ({
      ask: async () => {
        throw new RangeError('no mail');
      },
    }),
    ends: fails('RangeError'),
  },
];
