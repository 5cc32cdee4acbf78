import { SESv2Client } from '@aws-sdk/client-sesv2';
import { expect, it } from 'vitest';
import { createSesMailer } from '#adapters/notify/ses.ts';
import { testSes } from '#test/support/aws/others.ts';
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
