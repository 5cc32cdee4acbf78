import * as z from 'zod';

/** Variables that a function may be given; the deployment sets those that it needs. */
type Variable =
  | 'TALAN_TABLE'
  | 'TALAN_STATE_MACHINE'
  | 'TALAN_ORIGIN'
  | 'TALAN_NEWSROOM_BUCKET'
  | 'TALAN_NEWSROOM_URL'
  | 'TALAN_MAIL_FROM'
  | 'TALAN_PHONES_SECRET'
  | 'TALAN_MODEL_SECRET'
  | 'TALAN_OIDC_ISSUER'
  | 'TALAN_OIDC_CLIENT_ID';

/** The environment that a function was deployed with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The function was deployed without variables that it needs; the message names all of them. */
export class ConfigMissing extends Error {
  override name = 'ConfigMissing';
}

const isMissing = (environment: Environment, name: string): boolean =>
  (environment[name] ?? '') === '';

/** The named variables. Throws `ConfigMissing` naming every one that is absent or empty. */
export const configFrom = <Name extends Variable>(
  environment: Environment,
  names: readonly [Name, ...Name[]],
): Record<Name, string> => {
  const missing = names.filter((name) => isMissing(environment, name));
  if (missing.length > 0) throw new ConfigMissing(`Not set: ${missing.join(', ')}`);
  const given = Object.fromEntries(names.map((name) => [name, environment[name]]));
  return z.record(z.enum(names), z.string()).parse(given);
};

/** Where the layer's data lie. */
export const layerFolder = (environment: Environment): string =>
  environment['TALAN_DATA_DIR'] || '/opt/talan';

/** Which model drafts and where it is; undefined where none is configured: then the playbook writes. */
export const modelFrom = (
  environment: Environment,
): { model: string; baseURL?: string } | undefined => {
  const { OPENAI_MODEL: model, OPENAI_BASE_URL: baseURL } = environment;
  return model ? { model, ...(baseURL && { baseURL }) } : undefined;
};

/** Claim of the ID token that lists roles; undefined where the plan alone says them. */
export const rolesClaimIn = (environment: Environment): string | undefined =>
  environment['TALAN_OIDC_ROLES_CLAIM'] || undefined;
