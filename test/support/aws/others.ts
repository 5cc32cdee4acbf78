import { type Service, serve } from './serve.ts';

const json = (value: unknown, status = 200) => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(value),
});

/** An SES that takes every mail. */
export const testSes = async (): Promise<Service & { mails(): any[] }> => {
  const service = await serve(({ path }) =>
    path === '/v2/email/outbound-emails' ? json({ MessageId: 'm' }) : json({}, 404),
  );
  const mails = () => service.requests.map(({ body }) => JSON.parse(body));
  return Object.assign(service, { mails });
};

const PUBLISHED =
  '<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>m</MessageId></PublishResult></PublishResponse>';

/** An SNS that takes every message; what it was asked, parameter by parameter. */
export const testSns = async (): Promise<Service & { asked(): Record<string, string>[] }> => {
  const service = await serve(() => ({
    headers: { 'content-type': 'text/xml' },
    body: PUBLISHED,
  }));
  const asked = () =>
    service.requests.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
  return Object.assign(service, { asked });
};

/** A Secrets Manager with these secrets by ARN; they may be changed. */
export const testSecrets = async (secrets: Record<string, string>): Promise<Service> =>
  serve(({ headers, body }) => {
    const { SecretId } = JSON.parse(body);
    const SecretString = secrets[SecretId];
    const isAsked = headers['x-amz-target'] === 'secretsmanager.GetSecretValue';
    return isAsked && SecretString !== undefined
      ? json({ ARN: SecretId, SecretString })
      : json({ __type: 'ResourceNotFoundException' }, 400);
  });
