import type { Plan } from '#domain/plan/plan.ts';
import type { Config } from './config.ts';

// Nobody can own a domain with this ending, nor get mail there (RFC 2606).
const MADE_UP = '.example';

const madeUp = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => address.endsWith(MADE_UP));

const aboutAddresses = (file: string, addresses: readonly string[], remedy: string): string[] => {
  const found = madeUp(addresses);
  return found.length === 0 ? [] : [`${file}: nobody gets mail at ${found.join(', ')}. ${remedy}`];
};

// The limit can't be read without the account; who has had it raised sets `webConcurrency`.
const aboutQuotas = ({ webConcurrency }: Config): string[] =>
  webConcurrency === undefined
    ? [
        'A new AWS account runs about 10 functions at once, and sends mail and text messages only to verified addresses and numbers: approvals may not reach anyone. Ask AWS to raise these limits (docs/deploy.md, "Limits of a new account"), then set webConcurrency in the settings.',
      ]
    : [];

/** What someone should know before they deploy, one sentence or two each. */
export const warningsOf = (config: Config, plan: Plan, settingsFile: string): string[] => [
  ...aboutAddresses(
    config.plan,
    plan.people.map(({ email }) => email),
    'These people are made up and can never sign in or approve: replace the example with your people.',
  ),
  ...aboutAddresses(
    settingsFile,
    [config.mail.from, ...config.dutyOfficers],
    'These addresses are made up: set mail.from and dutyOfficers to yours.',
  ),
  ...aboutQuotas(config),
];
