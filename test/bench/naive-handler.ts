import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import OpenAI from 'openai';
import * as z from 'zod';

// What a handler easily becomes: everything at once, for whichever task it is invoked.
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const stepFunctions = new SFNClient({});
const openai = new OpenAI({ apiKey: 'none' });
const logger = new Logger();
const Event = z.object({ statementId: z.string() });

export const handler = middy(async (event: unknown) => {
  const { statementId } = Event.parse(event);
  logger.info('invoked', { statementId });
  await documents.send(new PutCommand({ TableName: 'talan', Item: { pk: statementId } }));
  await stepFunctions.send(
    new StartExecutionCommand({ stateMachineArn: 'none', name: statementId }),
  );
  return openai.models.list();
});
