import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  UserPool,
  UserPoolGroup,
  VerificationEmailStyle,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { accept } from './accept.ts';

/** Groups with the names of the plan's roles. Being in one confirms the role. */
const GROUPS = ['writer', 'spokesperson', 'legal', 'admin'];

const MIN_PASSWORD_LENGTH = 14;
const INVITATION_DAYS = 3;

export interface TalanUserPoolProps {
  stage: string;
  /** Whether the people's accounts outlive their stack. */
  keep: boolean;
}

/** The user pool of the people who may sign in. Only admins add people; everyone has a second factor. */
export class TalanUserPool extends Construct {
  readonly pool: UserPool;

  constructor(scope: Construct, id: string, { stage, keep }: TalanUserPoolProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      userPoolName: `talan-${stage}`,
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      // Mutable, so that an organisation's own identity provider can update it. Everyone has an address as user
      // name; if it was required too, Cognito might refuse a client that can't write it.
      standardAttributes: { email: { required: false, mutable: true } },
      keepOriginal: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: MIN_PASSWORD_LENGTH,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(INVITATION_DAYS),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      userVerification: { emailStyle: VerificationEmailStyle.CODE },
      userInvitation: {
        emailSubject: 'Talan: your account / ditt konto',
        emailBody:
          'Your account for Talan: {username}, password until you choose your own: {####}<br><br>Ditt konto i Talan: {username}, lösenord tills du väljer ett eget: {####}',
      },
      deletionProtection: keep,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const groupName of GROUPS) {
      new UserPoolGroup(this, `Group-${groupName}`, { userPool: this.pool, groupName });
    }
    accept(this.pool, [
      [
        'AwsSolutions-COG3',
        'Threat protection needs the Plus plan; a second factor is required of everyone, and nobody can sign up.',
      ],
      ['AwsSolutions-COG8', 'The Plus plan costs many times as much for a few dozen people.'],
    ]);
  }
}
