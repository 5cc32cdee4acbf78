/** The state machine that the local service stands for. */
export interface MachineIdentity {
  region: string;
  /** Twelve digits, as AWS has them. */
  account: string;
  stateMachineName: string;
}

/** The ARN of the state machine. */
export const machineArn = ({ region, account, stateMachineName }: MachineIdentity): string =>
  `arn:aws:states:${region}:${account}:stateMachine:${stateMachineName}`;

/** The ARN of one of its executions. */
export const executionArn = (
  { region, account, stateMachineName }: MachineIdentity,
  name: string,
): string => `arn:aws:states:${region}:${account}:execution:${stateMachineName}:${name}`;

/** The execution's name in its ARN, or undefined for an ARN of another machine. */
export const nameInArn = (identity: MachineIdentity, arn: string): string | undefined => {
  const prefix = executionArn(identity, '');
  return arn.startsWith(prefix) ? arn.slice(prefix.length) : undefined;
};
