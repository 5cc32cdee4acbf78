import { callEach, type Factories, type Results } from './call-each.ts';

/** The environment variables of the functions. The deployment sets for each function those that it reads. */
export const variables = [
  'TALAN_EXERCISE',
  'TALAN_LAYER_DIR',
  'TALAN_TABLE',
  'TALAN_STATE_MACHINE',
  'TALAN_ORIGIN',
  'TALAN_NEWSROOM_BUCKET',
  'TALAN_NEWSROOM_URL',
  'TALAN_ANCHOR_BUCKET',
  'TALAN_CONNECTED',
  'TALAN_BLUESKY_SECRET',
  'TALAN_MASTODON_SECRET',
  'TALAN_LIST_SENDERS',
  'TALAN_LIST_CONFIGURATION_SET',
  'TALAN_RECIPIENT_BUCKET',
  'TALAN_INTAKE_SECRET',
  'TALAN_MARK_SECRET',
  'TALAN_CHATS_SECRET',
  'TALAN_PLANNERS_SECRET',
  'TALAN_MAIL_FROM',
  'TALAN_PHONES_SECRET',
  'TALAN_MODEL_SECRET',
  'TALAN_OIDC_ISSUER',
  'TALAN_OIDC_CLIENT_ID',
  'TALAN_OIDC_ROLES_CLAIM',
  'TALAN_OIDC_MEMBER',
  'OPENAI_MODEL',
  'OPENAI_BASE_URL',
  'TALAN_MODEL_DRAFT_SECONDS',
  'TALAN_MODEL_OPINION_SECONDS',
  'TALAN_MODEL_FORMAT',
] as const;
type Variable = (typeof variables)[number];

/** Reads variables; an empty one counts as absent. */
export interface Variables {
  required(name: Variable): string;
  optional(name: Variable): string | undefined;
}

/** A function was deployed without variables that it needs; the message names all of them. */
export class ConfigMissing extends Error {
  override name = 'ConfigMissing';
}

/** Reads settings from environment variables. Throws `ConfigMissing` naming every absent variable. */
export const readSettings = <Settings extends Factories<Variables>>(
  environment: Readonly<Record<string, string | undefined>>,
  settings: Settings,
): Results<Settings> => {
  const missing: Variable[] = [];
  const optional = (name: Variable) => environment[name] || undefined;
  const required = (name: Variable) => {
    const value = optional(name);
    if (value === undefined) missing.push(name);
    // An absent variable is no error yet: the message is to name the others too.
    return value ?? '';
  };
  const values = callEach(settings, { required, optional });
  if (missing.length > 0) throw new ConfigMissing(`Not set: ${missing.join(', ')}`);
  return values;
};
