import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Code,
  Function as LambdaFunction,
  type LayerVersion,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acceptWildcard } from './accept.ts';
import { allow } from './allow.ts';
import { asVersion } from './interfaces.ts';

/** Settings that all functions of a stage share. */
export interface Surroundings {
  stage: string;
  /** Folder with a folder for each bundle. */
  bundles: string;
  logDays: number;
}

export interface TalanFunctionProps extends Surroundings {
  /** Name of the bundle, and of the step. */
  entry: string;
  timeoutSeconds: number;
  memoryMiB: number;
  environment: Record<string, string>;
  /** The layer with plan, prompts and assets, for functions that read it. */
  data?: LayerVersion | undefined;
  reservedConcurrency?: number | undefined;
}

const common = ({ stage }: Surroundings) => ({
  TALAN_STAGE: stage,
  // Stages may share an account; this name tells their metrics apart.
  POWERTOOLS_SERVICE_NAME: `talan-${stage}`,
  POWERTOOLS_METRICS_NAMESPACE: 'Talan',
  POWERTOOLS_LOG_LEVEL: 'INFO',
});

/**
 * A function from a bundle, on ARM, with a role and a log of its own. All callers invoke the alias `live`, so
 * that a deployment switches at once and can be taken back.
 */
export class TalanFunction extends Construct {
  readonly handler: LambdaFunction;
  readonly live: Alias;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: TalanFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: props.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = this.#roleWriting(logGroup);
    this.handler = new LambdaFunction(this, 'Function', {
      description: `Talan ${props.stage}: ${props.entry}`,
      code: Code.fromAsset(join(props.bundles, props.entry)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMiB,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { ...common(props), ...props.environment },
      layers: props.data ? [props.data] : [],
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      ...(props.reservedConcurrency && { reservedConcurrentExecutions: props.reservedConcurrency }),
    });
    this.live = new Alias(this, 'Live', {
      aliasName: 'live',
      version: asVersion(this.handler.currentVersion),
    });
  }

  // The managed policy AWSLambdaBasicExecutionRole would allow writing to every log.
  #roleWriting(log: LogGroup): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    allow(role, ['logs:CreateLogStream', 'logs:PutLogEvents'], [log.logGroupArn]);
    acceptWildcard(role, '*', 'xray:PutTraceSegments and PutTelemetryRecords know no resource.');
    return role;
  }
}
