import { Aws, Duration, SecretValue } from 'aws-cdk-lib';
import {
  CfnManagedLoginBranding,
  ClientAttributes,
  type IUserPool,
  ManagedLoginVersion,
  OAuthScope,
  ProviderAttribute,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  type UserPoolDomain,
  UserPoolIdentityProviderOidc,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { MEMBER } from './talan-user-pool.ts';

/** The organisation's own identity provider (OpenID Connect), at which people sign in instead. */
export interface Federation {
  /** Its name on the sign-in page. */
  name: string;
  issuer: string;
  clientId: string;
  /** Name of a secret in Secrets Manager that holds the client's secret. */
  clientSecretName: string;
  /** The claim by which it says that someone is a member, no guest; with it members have staff accounts. */
  staff?: { claim: string; value: string } | undefined;
}

export interface PoolSignInProps {
  stage: string;
  pool: IUserPool;
  /** Scheme and host of the app. */
  origin: string;
  federation: Federation | undefined;
}

// The app reads the tokens once, right after a sign-in, and has sessions of its own.
const TOKEN_MINUTES = 5;
const SHORTEST_REFRESH_MINUTES = 60;

/** Signing in at the user pool: the pool's sign-in page, and the app as the pool's client. */
export class PoolSignIn extends Construct {
  readonly domain: UserPoolDomain;
  readonly client: UserPoolClient;
  readonly #props: PoolSignInProps;

  constructor(scope: Construct, id: string, props: PoolSignInProps) {
    super(scope, id);
    this.#props = props;
    const { pool, stage } = props;
    this.domain = pool.addDomain('TalanDomain', {
      // Unique in the region; an account number is no secret.
      cognitoDomain: { domainPrefix: `talan-${stage}-${Aws.ACCOUNT_ID}` },
      // The older page ignores `prompt=login`, which registering a passkey needs.
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const provider = this.#federate();
    this.client = this.#client(provider);
    if (provider) this.client.node.addDependency(provider);
    new CfnManagedLoginBranding(this, 'Look', {
      userPoolId: pool.userPoolId,
      clientId: this.client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }

  /** Variables of the web app about signing in here. */
  get environment(): Record<string, string> {
    const { pool, federation } = this.#props;
    return {
      TALAN_OIDC_ISSUER: `https://cognito-idp.${Aws.REGION}.amazonaws.com/${pool.userPoolId}`,
      TALAN_OIDC_CLIENT_ID: this.client.userPoolClientId,
      // The pool's groups confirm roles. With the organisation's own provider the plan alone gives roles.
      ...(federation ? {} : { TALAN_OIDC_ROLES_CLAIM: 'cognito:groups' }),
      ...(federation?.staff && { TALAN_OIDC_MEMBER: federation.staff.value }),
    };
  }

  #federate(): UserPoolIdentityProviderOidc | undefined {
    const { federation, pool } = this.#props;
    if (!federation) return undefined;
    const { name, issuer, clientId, clientSecretName, staff } = federation;
    return new UserPoolIdentityProviderOidc(this, 'Federation', {
      userPool: pool,
      name,
      issuerUrl: issuer,
      clientId,
      clientSecret: SecretValue.secretsManager(clientSecretName).unsafeUnwrap(),
      scopes: ['openid', 'email'],
      attributeMapping: {
        email: ProviderAttribute.other('email'),
        emailVerified: ProviderAttribute.other('email_verified'),
        ...(staff && { custom: { [`custom:${MEMBER}`]: ProviderAttribute.other(staff.claim) } }),
      },
    });
  }

  #client(provider: UserPoolIdentityProviderOidc | undefined): UserPoolClient {
    const { pool, origin, federation } = this.#props;
    // What is mapped from the provider must be an attribute that the client may write.
    const members = federation?.staff ? [MEMBER] : [];
    const email = { email: true, emailVerified: true };
    return new UserPoolClient(this, 'Client', {
      userPool: pool,
      // A public client, protected by PKCE: there is no secret to keep or to change.
      generateSecret: false,
      // Nobody signs in at the pool's API, past the sign-in page and its second factor.
      authFlows: { userSrp: false },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [
          OAuthScope.OPENID,
          OAuthScope.EMAIL,
          ...(federation?.staff ? [OAuthScope.PROFILE] : []),
        ],
        callbackUrls: [`${origin}/sign-in/callback`],
        logoutUrls: [`${origin}/sign-in`],
      },
      supportedIdentityProviders: [
        provider
          ? UserPoolClientIdentityProvider.custom(provider.providerName)
          : UserPoolClientIdentityProvider.COGNITO,
      ],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(TOKEN_MINUTES),
      idTokenValidity: Duration.minutes(TOKEN_MINUTES),
      refreshTokenValidity: Duration.minutes(SHORTEST_REFRESH_MINUTES),
      readAttributes: new ClientAttributes()
        .withStandardAttributes(email)
        .withCustomAttributes(...members),
      // People are identified by their address, so only the organisation's provider may change it.
      writeAttributes: new ClientAttributes()
        .withStandardAttributes(provider ? { email: true } : { locale: true })
        .withCustomAttributes(...members),
    });
  }
}
