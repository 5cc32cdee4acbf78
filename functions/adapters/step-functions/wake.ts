import {
  InvalidToken,
  SendTaskSuccessCommand,
  type SFNClient,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { Workflow } from '#domain/workflow/workflow.ts';

const isDead = (error: unknown): boolean =>
  error instanceof TaskDoesNotExist ||
  error instanceof TaskTimedOut ||
  error instanceof InvalidToken;

/** Answers waits by their task token, which names execution and state machine. */
export const createWake =
  (client: SFNClient): Workflow['wake'] =>
  async (taskToken) => {
    try {
      await client.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }));
      return 'woken';
    } catch (error) {
      if (isDead(error)) return 'dead';
      throw error;
    }
  };
