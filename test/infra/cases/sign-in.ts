import { describe, expect, it } from 'vitest';
import { flat } from '../policies.ts';
import { otherSettings, ownDomains, resources, synthesise } from '../support.ts';

const { data, main } = synthesise();

const only = (found: Record<string, any>): any => {
  expect(Object.keys(found)).toHaveLength(1);
  return Object.values(found)[0].Properties;
};
const webOf = (template: typeof main): Record<string, any> =>
  Object.values(resources(template, 'AWS::Lambda::Function')).find(
    ({ Properties }) => Properties.Environment?.Variables?.TALAN_OIDC_ISSUER,
  ).Properties.Environment.Variables;

describe('who may sign in', () => {
  const pool = only(resources(data, 'AWS::Cognito::UserPool'));

  it('is who an admin added, with a second factor and a strong password', () => {
    expect(pool).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: {
        PasswordPolicy: {
          MinimumLength: 14,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercase: true,
        },
      },
      UsernameConfiguration: { CaseSensitive: false },
      DeletionProtection: 'ACTIVE',
    });
  });

  it('has a group for each role of the plan', () => {
    const groups = Object.values(resources(data, 'AWS::Cognito::UserPoolGroup'));
    const names = groups.map(({ Properties }) => Properties.GroupName);
    expect(names.toSorted()).toEqual(['admin', 'legal', 'spokesperson', 'writer']);
  });

  it('is told where to sign in, in both languages, and what to do when the invitation has expired', () => {
    const message = (of: typeof data) =>
      flat(
        only(resources(of, 'AWS::Cognito::UserPool')).AdminCreateUserConfig.InviteMessageTemplate
          .EmailMessage,
      );
    expect(message(data)).toMatch(/Sign in at <AppApi\w+\.ApiEndpoint><br>/);
    expect(flat(webOf(main)['TALAN_ORIGIN'])).toMatch(/ExportsOutputFnGetAttAppApi\w+ApiEndpoint/);
    const named = message(synthesise(ownDomains).data);
    expect(named).toContain('Sign in at https://talan.exempel.example<br>');
    expect(named).toContain('Logga in på https://talan.exempel.example<br>');
    expect(named).toMatch(/valid for 3 days.*send the invitation again/);
    expect(named).toMatch(/gäller i 3 dagar.*skicka inbjudan igen/);
    expect(named.match(/\{username\}|\{####\}/g)).toHaveLength(4);
  });

  it('outlives the stack unless the settings say otherwise', () => {
    const [kept] = Object.values(resources(data, 'AWS::Cognito::UserPool'));
    const [gone] = Object.values(
      resources(synthesise(otherSettings).data, 'AWS::Cognito::UserPool'),
    );
    expect([kept.DeletionPolicy, gone.DeletionPolicy]).toEqual(['Retain', 'Delete']);
  });
});

describe('the app at the user pool', () => {
  const client = only(resources(main, 'AWS::Cognito::UserPoolClient'));

  it('is a public client that knows the code flow only, and tells nobody who exists', () => {
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
      SupportedIdentityProviders: ['COGNITO'],
    });
  });

  it('lets nobody change the address that says who they are', () => {
    expect(client.WriteAttributes).toEqual(['locale']);
    // Others have seen Cognito refuse clients that can't write what their pool requires.
    const schema = only(resources(data, 'AWS::Cognito::UserPool')).Schema;
    expect(schema.filter(({ Required }: any) => Required)).toEqual([]);
  });

  it('comes back to the app’s own address only', () => {
    const { main: named } = synthesise(ownDomains);
    const own = only(resources(named, 'AWS::Cognito::UserPoolClient'));
    expect(own.CallbackURLs).toEqual(['https://talan.exempel.example/sign-in/callback']);
    expect(own.LogoutURLs).toEqual(['https://talan.exempel.example/sign-in']);
    expect(client.CallbackURLs).toHaveLength(1);
  });

  it('is what the web function is told, and groups confirm roles', () => {
    expect(webOf(main)).toMatchObject({
      TALAN_OIDC_CLIENT_ID: expect.anything(),
      TALAN_OIDC_ROLES_CLAIM: 'cognito:groups',
    });
    expect(JSON.stringify(webOf(main)['TALAN_OIDC_ISSUER'])).toContain('https://cognito-idp.');
  });
});

describe('an organisation’s own identity provider', () => {
  const federation = {
    name: 'Exempelverket',
    issuer: 'https://login.exempel.example',
    clientId: 'talan',
    clientSecretName: 'talan/test/identity-provider',
  };
  const { main: federated } = synthesise({ federation });

  it('is the only way in, and its secret is not in the template', () => {
    const provider = only(resources(federated, 'AWS::Cognito::UserPoolIdentityProvider'));
    expect(provider).toMatchObject({
      ProviderType: 'OIDC',
      AttributeMapping: { email: 'email', email_verified: 'email_verified' },
      ProviderDetails: {
        oidc_issuer: 'https://login.exempel.example',
        client_secret: expect.stringMatching(/^\{\{resolve:secretsmanager:/),
      },
    });
    const client = only(resources(federated, 'AWS::Cognito::UserPoolClient'));
    expect(JSON.stringify(client.SupportedIdentityProviders)).not.toContain('COGNITO');
  });

  it('tells who is a member, where the settings name the claim, and gives staff accounts', () => {
    const staff = { claim: 'acct', value: '0' };
    const { main: told } = synthesise({ federation: { ...federation, staff } });
    const provider = only(resources(told, 'AWS::Cognito::UserPoolIdentityProvider'));
    expect(provider.AttributeMapping['custom:member']).toBe('acct');
    const client = only(resources(told, 'AWS::Cognito::UserPoolClient'));
    expect(client.AllowedOAuthScopes).toEqual(['openid', 'email', 'profile']);
    expect(client.ReadAttributes).toContain('custom:member');
    expect(webOf(told)).toMatchObject({ TALAN_OIDC_MEMBER: '0' });
    expect(webOf(federated)).not.toHaveProperty('TALAN_OIDC_MEMBER');
  });

  it('leaves roles to the plan', () => {
    expect(webOf(federated)).not.toHaveProperty('TALAN_OIDC_ROLES_CLAIM');
  });
});
