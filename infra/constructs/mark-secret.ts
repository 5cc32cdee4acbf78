import { RemovalPolicy } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import { allow } from './allow.ts';

const KEY_CHARACTERS = 64;

/** The key of marks. The deployment makes it, and nobody needs to see it. */
export class MarkSecret extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, { stage, keep }: { stage: string; keep: boolean }) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: `Talan ${stage}: the key of marks of authors and short texts`,
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'key',
        passwordLength: KEY_CHARACTERS,
        excludePunctuation: true,
      },
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    accept(this.secret, [
      ['AwsSolutions-SMG4', 'What was marked with an older key would be taken for something new.'],
    ]);
  }

  /** Allows reading the key. */
  grantRead(role: IRole): void {
    allow(role, ['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
  }
}
