import { RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import { allow } from './allow.ts';

/** What a secret is for, what it holds until it is filled, and whether it outlives its stack. */
export interface FilledSecretProps {
  description: string;
  /** Harmless: it stands in the template. Must stay the same, or the next deployment writes it again. */
  initial: string;
  keep: boolean;
}

/** A secret that a person fills after the first deployment. */
export class FilledSecret extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, { description, initial, keep }: FilledSecretProps) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description,
      secretStringValue: SecretValue.unsafePlainText(initial),
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    accept(this.secret, [
      ['AwsSolutions-SMG4', 'A person fills it; who gave it out must change it (docs/deploy.md).'],
    ]);
  }

  /** Reads it. */
  grantRead(role: IRole): void {
    allow(role, ['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
  }
}
