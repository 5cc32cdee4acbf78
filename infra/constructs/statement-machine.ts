import { readFileSync } from 'node:fs';
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type IRole, Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { accept, acceptWildcard } from './accept.ts';
import { allow } from './allow.ts';

const definition = new URL('../workflow/statement.asl.json', import.meta.url);

export interface StatementMachineProps {
  stage: string;
  /** The alias behind each name that the definition substitutes, such as `Route`. */
  steps: Record<string, Alias>;
  logDays: number;
}

/**
 * The state machine of `infra/workflow/statement.asl.json`. Its log holds errors and no execution
 * data; its role may invoke the aliases of the steps and nothing else.
 */
export class StatementMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, { stage, steps, logDays }: StatementMachineProps) {
    super(scope, id);
    const arns = Object.entries(steps).map(([name, alias]) => [name, alias.functionArn]);
    this.machine = new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromString(readFileSync(definition, 'utf8')),
      definitionSubstitutions: Object.fromEntries(arns),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Log', {
          // A log with another prefix needs an entry in a resource policy whose size is limited.
          logGroupName: `/aws/vendedlogs/states/talan-${stage}`,
          retention: logDays,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ERROR,
        includeExecutionData: false,
      },
    });
    const invoked = Object.values(steps).map((alias) => alias.functionArn);
    allow(this.machine.role, ['lambda:InvokeFunction'], invoked);
    accept(this.machine, [
      [
        'AwsSolutions-SF1',
        'Errors only: the history of each execution is kept by the service, and the journal is the record.',
      ],
      ['AwsSolutions-IAM5[Resource::*]', 'Log deliveries and traces know no resource.'],
    ]);
  }

  /** Allows starting runs. */
  grantStart(role: IRole): void {
    allow(role, ['states:StartExecution'], [this.machine.stateMachineArn]);
  }

  /**
   * Allows answering waits. The right is a policy of its own: as a part of the role it would make a circle,
   * because the machine depends on its functions and they would depend on the machine.
   */
  grantAnswer(role: IRole): void {
    new Policy(this, `Answer-${role.node.scope?.node.id}`, {
      roles: [role],
      statements: [
        new PolicyStatement({
          actions: ['states:SendTaskSuccess'],
          resources: [this.machine.stateMachineArn],
        }),
      ],
    });
  }

  /** Allows asking which runs are under way. */
  grantFindRuns(role: IRole): void {
    allow(role, ['states:ListExecutions'], [this.machine.stateMachineArn]);
    const runs = Stack.of(this).formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${this.machine.stateMachineName}:*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    allow(role, ['states:DescribeExecution'], [runs]);
    acceptWildcard(role, runs, 'A run gets its name when it is started.');
  }
}
