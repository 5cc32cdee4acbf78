import { handle, type LambdaEvent } from 'hono/aws-lambda';
import {
  connected,
  feedFolder,
  layerFolder,
  mailer,
  markKey,
  model,
  origin,
  phones,
  registration,
  senders,
  smsSender,
  stateMachineArn,
  stepFunctions,
  table,
} from '#bind/cloud.ts';
import { lambda } from '#bind/lambda.ts';
import * as ports from '#bind/web-ports.ts';
import { createApp } from '#web/app.tsx';
import { type OidcDeps, oidcSignIn } from '#web/sign-in/oidc.tsx';

const answerWith = (deps: OidcDeps) => {
  const answer = handle(createApp(deps, { signIn: oidcSignIn(deps) }));
  return (event: LambdaEvent) => answer(event);
};

/** The web app, behind an HTTP API (payload format 2.0). */
export const handler = lambda(
  {
    table,
    layerFolder,
    feedFolder,
    stepFunctions,
    stateMachineArn,
    origin,
    connected,
    mailer,
    markKey,
    phones,
    model,
    registration,
    senders,
    smsSender,
  },
  ports,
  answerWith,
);
