import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { expect, it } from 'vitest';
import { createSesMailer } from '#adapters/notify/ses.ts';
import { createSnsSender } from '#adapters/notify/sns.ts';
import { testSes, testSns } from '#test/support/aws/others.ts';
import { clientOf } from '#test/support/aws/serve.ts';

const mail = {
  id: 's1-1-1-asked-anna',
  to: { name: 'Anna "Ö" Åberg', address: 'anna@example.org' },
  subject: 'Ett uttalande väntar på dig',
  text: 'Till 14.20.\n\nhttps://talan.example.org/approve/s1\n',
};

it('a mail through SES, as it was written, to the address alone', async () => {
  const ses = await testSes();
  const from = 'Talan <talan@example.org>';
  await createSesMailer({ client: new SESv2Client(clientOf(ses)), from }).send(mail);
  expect(ses.mails()).toEqual([
    {
      FromEmailAddress: from,
      Destination: { ToAddresses: ['anna@example.org'] },
      Content: {
        Simple: {
          Subject: { Data: mail.subject, Charset: 'UTF-8' },
          Body: { Text: { Data: mail.text, Charset: 'UTF-8' } },
        },
      },
    },
  ]);
  ses.mood = 'fails';
  const failing = createSesMailer({ client: new SESv2Client(clientOf(ses)), from });
  await expect(failing.send(mail)).rejects.toThrow();
  await ses.close();
});

it('a text message through SNS, to one number, as one that must arrive', async () => {
  const sns = await testSns();
  const sender = createSnsSender(new SNSClient(clientOf(sns)));
  await sender.send({ id: 'x', to: '+46701740605', text: 'Ett uttalande väntar på dig' });
  expect(sns.asked()).toEqual([
    expect.objectContaining({
      Action: 'Publish',
      PhoneNumber: '+46701740605',
      Message: 'Ett uttalande väntar på dig',
      'MessageAttributes.entry.1.Name': 'AWS.SNS.SMS.SMSType',
      'MessageAttributes.entry.1.Value.StringValue': 'Transactional',
    }),
  ]);
  sns.mood = 'fails';
  await expect(sender.send({ id: 'x', to: '+46701740605', text: 'x' })).rejects.toThrow();
  await sns.close();
});
