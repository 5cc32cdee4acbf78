import { afterEach, describe, expect, it } from 'vitest';
import { createSesCarrier } from '#adapters/channels/recipients/ses-carrier.ts';
import { createSnsCarrier } from '#adapters/channels/recipients/sns-carrier.ts';
import { testSes, testSns } from '#test/support/aws/others.ts';
import { clientOf, type ServedAnswer, type Service, serve } from '#test/support/aws/serve.ts';

const opened: Service[] = [];
const keep = <Kept extends Service>(service: Kept): Kept => {
  opened.push(service);
  return service;
};
afterEach(async () => {
  for (const service of opened.splice(0)) await service.close();
});

const mail = {
  id: 'm1',
  to: 'a@exempel.example',
  title: 'Strömavbrott',
  text: 'Strömmen är borta.',
};
const sms = { id: 's1', to: '+46701740605', text: 'Strömmen är borta.' };
const press = { from: 'press@exempel.example', unsubscribe: 'nej@exempel.example', perSecond: 14 };
const sender = { senderId: 'Exempel', perSecond: 20 };

const to = (service: { endpoint: string }) => ({
  ...clientOf(service),
  configurationSet: 'talan-lists',
});

describe('mails to a list through SES', () => {
  it('hold the approved words alone, and say where to write who wants no more', async () => {
    const ses = keep(await testSes());
    const carrier = createSesCarrier(press, to(ses));
    expect(await carrier.carry(mail)).toBe('sent');
    expect(ses.mails()).toEqual([
      {
        FromEmailAddress: 'press@exempel.example',
        ConfigurationSetName: 'talan-lists',
        EmailTags: [{ Name: 'message', Value: 'm1' }],
        Destination: { ToAddresses: ['a@exempel.example'] },
        Content: {
          Simple: {
            Subject: { Data: 'Strömavbrott', Charset: 'UTF-8' },
            Body: { Text: { Data: 'Strömmen är borta.', Charset: 'UTF-8' } },
            Headers: [{ Name: 'List-Unsubscribe', Value: '<mailto:nej@exempel.example>' }],
          },
        },
      },
    ]);
    const staff = createSesCarrier({ from: 'a@exempel.example', perSecond: 14 }, to(ses));
    await staff.carry(mail);
    expect(ses.mails()[1].Content.Simple).not.toHaveProperty('Headers');
  });

  it('offer to unsubscribe by one click, at an address that is not theirs', async () => {
    const ses = keep(await testSes());
    const unsubscribe = 'https://talan.example/unsubscribe/press/a/b';
    await createSesCarrier(press, to(ses)).carry({ ...mail, unsubscribe });
    expect(ses.mails()[0].Content.Simple.Headers).toEqual([
      { Name: 'List-Unsubscribe', Value: `<${unsubscribe}>, <mailto:nej@exempel.example>` },
      { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
    ]);
  });

  it.each([
    ['TooManyRequestsException', 429, 'busy'],
    ['ThrottlingException', 400, 'busy'],
    ['MessageRejected', 400, 'refused'],
    ['BadRequestException', 400, 'refused'],
    ['AccountSuspendedException', 400, 'no-account'],
    ['SendingPausedException', 400, 'no-account'],
    ['MailFromDomainNotVerifiedException', 400, 'no-account'],
    ['AccessDeniedException', 403, 'no-account'],
    ['InternalServiceErrorException', 500, 'unsure'],
  ])('that meet %s are asked for once: %s %s', async (name, status, meaning) => {
    const headers = { 'x-amzn-errortype': name, 'content-type': 'application/json' };
    const answer: ServedAnswer = { status, headers, body: '{"message":"no"}' };
    const ses = keep(await serve(() => answer));
    const carrier = createSesCarrier(press, { ...to(ses), maxAttempts: 3 });
    expect(await carrier.carry(mail)).toBe(meaning);
    expect(ses.requests).toHaveLength(1);
  });

  it('say whether anything has left at all', async () => {
    const ses = keep(await testSes());
    ses.mood = 'silent';
    const requestHandler = { requestTimeout: 200, throwOnRequestTimeout: true };
    const carrier = createSesCarrier(press, { ...to(ses), requestHandler });
    expect(await carrier.carry(mail)).toBe('unsure');
    const nobody = createSesCarrier(press, to({ endpoint: 'http://127.0.0.1:1' }));
    expect(await nobody.carry(mail)).toBe('busy');
  });
});

describe('text messages to a list through SNS', () => {
  it('hold the approved words, and come from the sender', async () => {
    const sns = keep(await testSns());
    expect(await createSnsCarrier(sender, clientOf(sns)).carry(sms)).toBe('sent');
    expect(sns.asked()).toEqual([
      expect.objectContaining({ PhoneNumber: '+46701740605', Message: 'Strömmen är borta.' }),
    ]);
    expect(Object.values(sns.asked()[0]!)).toContain('Exempel');
  });

  it.each([
    ['Throttled', 'busy'],
    ['Throttling', 'busy'],
    ['InvalidParameter', 'refused'],
    ['AuthorizationError', 'no-account'],
    ['InternalError', 'unsure'],
  ])('that meet %s are %s', async (code, meaning) => {
    const body = `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;
    const headers = { 'content-type': 'text/xml' };
    const sns = keep(await serve(() => ({ status: 400, headers, body })));
    expect(await createSnsCarrier(sender, clientOf(sns)).carry(sms)).toBe(meaning);
  });
});
