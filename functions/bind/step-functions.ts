import { SFNClient } from '@aws-sdk/client-sfn';
import { clientSettings } from './client-settings.ts';

/** The client that reaches Step Functions. */
export const stepFunctions = (): SFNClient => new SFNClient(clientSettings());
