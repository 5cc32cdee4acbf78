import { type Made, type Makers, makeEach } from './make-each.ts';

/** The environment variables of the functions; the deployment sets for each those that it reads. */
export type Variable =
  | 'TALAN_LAYER_DIR'
  | 'TALAN_TABLE'
  | 'TALAN_STATE_MACHINE'
  | 'TALAN_ORIGIN'
  | 'TALAN_NEWSROOM_BUCKET'
  | 'TALAN_NEWSROOM_URL'
  | 'TALAN_MAIL_FROM'
  | 'TALAN_PHONES_SECRET'
  | 'TALAN_MODEL_SECRET'
  | 'TALAN_OIDC_ISSUER'
  | 'TALAN_OIDC_CLIENT_ID'
  | 'TALAN_OIDC_ROLES_CLAIM'
  | 'OPENAI_MODEL'
  | 'OPENAI_BASE_URL';

/** Environment variables as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables; an empty one counts as absent. */
export interface Variables {
  required(name: Variable): string;
  optional(name: Variable): string | undefined;
}

/** A function was deployed without variables that it needs; the message names all of them. */
export class ConfigMissing extends Error {
  override name = 'ConfigMissing';
}

/** Makes settings of variables. Throws `ConfigMissing` naming every required variable that is absent. */
export const readSettings = <Settings extends Makers<Variables>>(
  environment: Environment,
  settings: Settings,
): Made<Settings> => {
  const missing: Variable[] = [];
  const optional = (name: Variable) => environment[name] || undefined;
  const required = (name: Variable) => {
    const value = optional(name);
    if (value === undefined) missing.push(name);
    return value ?? '';
  };
  const made = makeEach(settings, { required, optional });
  if (missing.length > 0) throw new ConfigMissing(`Not set: ${missing.join(', ')}`);
  return made;
};
