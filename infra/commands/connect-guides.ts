/** A value that an account takes. An empty answer leaves it out. */
interface AskedValue {
  name: string;
  question: string;
  isSecret?: boolean;
}

/** What to do at the channel, and what to bring from there. */
interface Guide {
  steps: readonly string[];
  values: readonly AskedValue[];
}

const ends: AskedValue = {
  name: 'expiresAt',
  question: 'When does it end? A day such as 2027-06-30, or nothing where it does not:',
};

/** How accounts are connected, by channel (docs/channels.md says more). */
export const connectGuides = {
  bluesky: {
    steps: [
      'Sign in at bsky.app with the account that is to post.',
      'Settings, Privacy and security, App passwords: add one for Talan alone, without access to direct messages.',
    ],
    values: [
      { name: 'service', question: 'Server of the account (nothing for https://bsky.social):' },
      { name: 'identifier', question: 'Handle, without @ (such as exempel.bsky.social):' },
      { name: 'password', question: 'App password (it is not shown):', isSecret: true },
      ends,
    ],
  },
  mastodon: {
    steps: [
      'Sign in at the server with the account that is to post.',
      'Preferences, Development, New application, with the scopes read:accounts, read:statuses, read:search, read:notifications and write:statuses and no others.',
      'Open the application and copy “Your access token”.',
    ],
    values: [
      { name: 'server', question: 'Server (such as https://mastodon.example):' },
      { name: 'token', question: 'Access token (it is not shown):', isSecret: true },
      ends,
    ],
  },
} as const satisfies Record<string, Guide>;
