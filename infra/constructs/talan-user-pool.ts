import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  StringAttribute,
  UserPool,
  UserPoolGroup,
  VerificationEmailStyle,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { accept } from './accept.ts';

/** Groups with the names of the plan's roles. Being in one confirms the role. */
const GROUPS = ['writer', 'spokesperson', 'legal', 'admin'];

/** The pool's own attribute for what the organisation's provider says of its members and guests. */
export const MEMBER = 'member';

const MIN_PASSWORD_LENGTH = 14;
const INVITATION_DAYS = 3;

export interface TalanUserPoolProps {
  stage: string;
  /** Whether the people's accounts outlive their stack. */
  keep: boolean;
  /** Scheme and host of the app, where people sign in. */
  origin: string;
}

// Cognito replaces the braces. An invitation that has expired can be sent again (docs/sign-in.md).
const invitation = (origin: string): string =>
  [
    `You have an account in Talan. Sign in at ${origin}`,
    'User name: {username}',
    'Password until you choose your own: {####}',
    `It is valid for ${INVITATION_DAYS} days. After that, ask whoever invited you to send the invitation again. When you sign in for the first time you set up an authenticator app on your phone.`,
    '',
    `Du har ett konto i Talan. Logga in på ${origin}`,
    'Användarnamn: {username}',
    'Lösenord tills du väljer ett eget: {####}',
    `Det gäller i ${INVITATION_DAYS} dagar. Be sedan den som bjöd in dig att skicka inbjudan igen. Första gången du loggar in ställer du in en autentiseringsapp i telefonen.`,
  ].join('<br>');

/** The user pool of the people who may sign in. Only admins add people; everyone has a second factor. */
export class TalanUserPool extends Construct {
  readonly pool: UserPool;

  constructor(scope: Construct, id: string, { stage, keep, origin }: TalanUserPoolProps) {
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
      customAttributes: { [MEMBER]: new StringAttribute({ mutable: true }) },
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
        emailBody: invitation(origin),
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
