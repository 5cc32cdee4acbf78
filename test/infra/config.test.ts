import { describe, expect, it } from 'vitest';
import { FileInvalid } from '#adapters/layer/checked-yaml.ts';
import { isPractice, parseConfig, readConfig } from '#infra/config.ts';
import { shippedSettings } from './support.ts';

const minimal = `prod:
  mail: { from: talan@kommun.example }
  dutyOfficers: [duty@kommun.example]
`;

const refusalOf = (text: string, stage = 'prod'): string => {
  try {
    parseConfig(text, 'settings.yaml', stage);
  } catch (error) {
    if (error instanceof FileInvalid) return error.message;
    throw error;
  }
  throw new Error('The settings were taken');
};

describe('settings of a stage', () => {
  it('that are shipped are valid, and in Stockholm', () => {
    expect(parseConfig(shippedSettings, 'settings.yaml', 'test')).toMatchObject({
      stage: 'test',
      region: 'eu-north-1',
      retention: { logDays: 90, backupDays: 35 },
      onDelete: 'keep',
    });
  });

  it('have defaults: what lasts is kept, nothing is left out that protects', () => {
    expect(parseConfig(minimal, 'settings.yaml', 'prod')).toEqual({
      stage: 'prod',
      channels: [],
      lists: {},
      region: 'eu-north-1',
      plan: 'infra/crisis-plan.yaml',
      mail: { from: 'talan@kommun.example', identity: 'domain' },
      dutyOfficers: ['duty@kommun.example'],
      retention: { logDays: 90, backupDays: 35 },
      onDelete: 'keep',
    });
  });

  const arn = (region: string) => `arn:aws:acm:${region}:111122223333:certificate/0a1b-2c`;

  it.each([
    ['no sender', 'prod:\n  dutyOfficers: [a@b.example]\n', '1: prod.mail is missing: add it'],
    [
      'a number as account',
      `${minimal}  account: 111122223333\n`,
      '4: prod.account must be of type string, but is number',
    ],
    [
      'an account that is none',
      `${minimal}  account: "1111"\n`,
      '4: prod.account must be the twelve digits of an AWS account, in quotation marks',
    ],
    ['a region that is none', `${minimal}  region: Stockholm\n`, '4: prod.region must be an AWS'],
    [
      'a misspelt key',
      `${minimal}  dutyOfficer: []\n`,
      '4: prod does not know dutyOfficer: correct the spelling or remove it',
    ],
    [
      'too long a draft',
      `${minimal}  model: { name: m, baseUrl: "https://models.example/v1", draftSeconds: 121 }\n`,
      '4: prod.model.draftSeconds must be a whole number of seconds from 1 to 120',
    ],
    [
      'an open model address',
      `${minimal}  model: { name: m, baseUrl: "http://models.example/v1" }\n`,
      '4: prod.model.baseUrl must be an https address such as',
    ],
    [
      'a retention that CloudWatch does not know',
      `${minimal}  retention: { logDays: 31 }\n`,
      '4: prod.retention.logDays must be one of 1, 3, 5',
    ],
    [
      'backups for longer than DynamoDB keeps them',
      `${minimal}  retention: { backupDays: 90 }\n`,
      '4: prod.retention.backupDays must be from 1 to 35 days',
    ],
    [
      'a newsroom certificate where CloudFront does not look',
      `${minimal}  newsroom: { domain: news.kommun.example, certificateArn: "${arn('eu-north-1')}" }\n`,
      '4: prod.newsroom.certificateArn must be a certificate in us-east-1: request it there',
    ],
    [
      "an app certificate in another region than the app's",
      `${minimal}  app: { domain: talan.kommun.example, certificateArn: "${arn('us-east-1')}" }\n`,
      '4: prod.app.certificateArn must be a certificate in eu-north-1: request it there',
    ],
    ['nobody on duty', minimal.replace(/\[.*\]/, '[]'), '3: prod.dutyOfficers is empty'],
    [
      'a name for a stage that is none',
      minimal.replace('prod', 'Prod 1'),
      'is no name for a stage',
    ],
  ])('with %s are refused in one sentence with the line', (_, text, sentence) => {
    const message = refusalOf(text);
    expect(message).toContain('settings.yaml:');
    expect(message).toContain(sentence);
    expect(message.split('\n')).toHaveLength(1);
  });

  const practice = minimal.replace('prod', 'practice');

  it('for exercises are taken, as they are shipped too', () => {
    expect(isPractice(parseConfig(practice, 'settings.yaml', 'practice'))).toBe(true);
    expect(isPractice(parseConfig(shippedSettings, 'settings.yaml', 'practice'))).toBe(true);
    expect(isPractice(parseConfig(minimal, 'settings.yaml', 'prod'))).toBe(false);
  });

  it.each([
    ['channels', '[bluesky]'],
    ['lists', '{ sms: { senderId: Exempel } }'],
    ['model', '{ name: m, baseUrl: "https://models.example/v1" }'],
    ['newsroom', `{ domain: n.kommun.example, certificateArn: "${arn('us-east-1')}" }`],
    ['restoredTable', 'talan-prod-restored'],
  ])('for exercises are refused with %s: nothing real is at hand there', (name, value) => {
    const real = `  ${name}: ${value}\n`;
    expect(refusalOf(practice + real, 'practice')).toBe(
      `settings.yaml:4: practice.${name} must not be set: an exercise uses nothing real, so remove it`,
    );
    expect(parseConfig(minimal + real, 'settings.yaml', 'prod')).toHaveProperty(name);
  });

  it('that are not there name those that are', () => {
    expect(refusalOf(minimal, 'live')).toBe(
      'settings.yaml: there is no stage "live": add it, or name one of prod with -c stage=…',
    );
  });

  it('in a file that is not there are refused', () => {
    expect(() => readConfig('nowhere.yaml', 'prod')).toThrow(
      "nowhere.yaml: can't be read. Name your settings file with -c settings=<file>.",
    );
  });
});
