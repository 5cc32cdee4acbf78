import { RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import { allow } from './allow.ts';

export interface FilledSecretProps {
  description: string;
  /** Content until then; it is in the template, so it is harmless. A change would overwrite the filled secret. */
  initial: string;
  /** Whether the secret outlives its stack. */
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

  /** Allows reading the secret. */
  grantRead(role: IRole): void {
    allow(role, ['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
  }
}
