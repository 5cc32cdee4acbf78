/** Where the local service pretends to be. AWS's own examples use the same shape of account number. */
export type Identity = { region: string; account: string; stateMachineName: string };

/** The ARN of the state machine. */
export function machineArn(identity: Identity): string {
  return `arn:aws:states:${identity.region}:${identity.account}:stateMachine:${identity.stateMachineName}`;
}

/** The ARN of one of its executions. */
export function executionArn(identity: Identity, name: string): string {
  return `arn:aws:states:${identity.region}:${identity.account}:execution:${identity.stateMachineName}:${name}`;
}

/** The execution's name in its ARN, or undefined for an ARN of another machine. */
export function executionName(identity: Identity, arn: string): string | undefined {
  const prefix = executionArn(identity, '');
  return arn.startsWith(prefix) ? arn.slice(prefix.length) : undefined;
}
