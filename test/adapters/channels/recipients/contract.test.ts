import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { createSesCarrier } from '#adapters/channels/recipients/ses-carrier.ts';
import { createSnsCarrier } from '#adapters/channels/recipients/sns-carrier.ts';
import type { ListChannel } from '#domain/channel/channel.ts';
import type { Carried, Carrier, Message } from '#domain/recipients/carrier.ts';
import { createOutbox } from '#local/outbox/outbox.ts';
import { outboxCarriers } from '#local/outside/local-carriers.ts';
import {
  type CannedAnswer,
  type FaultProxy,
  openFaultProxy,
  type Refusals,
} from '#test/fakes/fault-proxy.ts';
import { ListStand } from '#test/fakes/list-stand.ts';
import { testSes, testSns } from '#test/support/aws/others.ts';
import { clientOf } from '#test/support/aws/serve.ts';
import {
  BEYOND_A_FOLDER,
  type Exceptions,
  type Fault,
  publisherContract,
  type Stand,
} from '../publisher-contract.ts';

const mails = ['anna@exempel.example', 'bo@exempel.example', 'cia@exempel.example'];
const phones = ['+46701740605', '+46701740606', '+46701740607'];
const press = { from: 'press@exempel.example', unsubscribe: 'nej@exempel.example', perSecond: 14 };
const sender = { senderId: 'Exempel', perSecond: 20 };

const CALL_MS = 5_000;
const SHORT_CALL_MS = 200;
/** What carries to a list, which meets faults, and the words that arrived with whom. */
interface Way extends Pick<Stand, 'meet' | 'meetAlways'> {
  carrier(): Carrier;
  arrived(): Promise<{ to: string; text: string }[]>;
}

const standFor = (channel: ListChannel, recipients: readonly string[], way: Way): Stand => {
  const list = new ListStand(channel, recipients);
  way.meet([]);
  way.meetAlways(undefined);
  return {
    publisher: () => list.publisher(way.carrier()),
    publication: (text) => list.publication({ text }),
    copies: async ({ text }) => {
      const arrived = (await way.arrived()).filter((each) => each.text === text);
      return recipients.map((to) => arrived.filter((each) => each.to === to).length);
    },
    meet: way.meet,
    meetAlways: way.meetAlways,
    pass: async (ms) => {
      list.ms += ms;
    },
  };
};

// A service on this machine behind a proxy that makes the faults.
const through = (
  proxy: FaultProxy,
  carrier: (config: ReturnType<typeof clientOf>) => Carrier,
  arrived: () => { to: string; text: string }[],
): Way => {
  let requestTimeout = CALL_MS;
  return {
    carrier: () => {
      const requestHandler = { requestTimeout, throwOnRequestTimeout: true };
      return carrier({ ...clientOf({ endpoint: proxy.url }), ...{ requestHandler } });
    },
    arrived: async () => arrived(),
    meet: (faults) => {
      requestTimeout = faults.includes('hang-after') ? SHORT_CALL_MS : CALL_MS;
      proxy.meet(faults);
    },
    meetAlways: proxy.meetAlways,
  };
};

// What is foreseen of the outbox is that it is there: a write that fails has happened before, or has not.
const aroundOutbox = (carrier: Carrier, arrived: Way['arrived']): Way => {
  let next: (Fault | 'none')[] = [];
  let always: Fault | undefined;
  const carry = async (message: Message): Promise<Carried> => {
    const fault = next.shift() ?? always ?? 'none';
    if (fault !== 'cut-before') await carrier.carry(message);
    if (fault !== 'none') throw new Error(fault);
    return 'sent';
  };
  return {
    carrier: () => ({ ...carrier, carry }),
    arrived,
    meet: (faults) => {
      next = [...faults];
    },
    meetAlways: (fault) => {
      always = fault;
    },
  };
};

/** As SES says them: API_SendEmail, "Errors". */
const refusedBySes = (name: string, status = 400): CannedAnswer => ({
  status,
  headers: { 'x-amzn-errortype': name },
  body: { message: 'no' },
});
const sesRefusals: Refusals = {
  limit: refusedBySes('TooManyRequestsException', 429),
  'limit-with-time': refusedBySes('TooManyRequestsException', 429),
  expired: refusedBySes('ExpiredTokenException', 403),
  revoked: refusedBySes('AccountSuspendedException'),
  refused: refusedBySes('MessageRejected'),
};

/** As SNS says them: API_Publish, "Errors". */
const refusedBySns = (code: string, status = 400): CannedAnswer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`,
});
const snsRefusals: Refusals = {
  limit: refusedBySns('Throttled', 429),
  'limit-with-time': refusedBySns('Throttled', 429),
  expired: refusedBySns('ExpiredToken', 403),
  revoked: refusedBySns('AuthorizationError', 403),
  refused: refusedBySns('InvalidParameter'),
};

// Neither says when it takes more, nor can be asked what it has taken.
const cloud: Exceptions = { without: ['limit-with-time'], runs: 12, foundUnheard: 'unknown' };

describe('a list by SES', () => {
  let ses: Awaited<ReturnType<typeof testSes>>;
  let proxy: FaultProxy;
  beforeAll(async () => {
    ses = await testSes();
    proxy = await openFaultProxy(ses.endpoint, sesRefusals);
  });
  afterAll(async () => {
    await proxy?.close();
    await ses?.close();
  });

  const arrived = () =>
    ses.mails().map(({ Destination, Content }) => ({
      to: Destination.ToAddresses[0],
      text: Content.Simple.Body.Text.Data,
    }));
  const carrier = (config: ReturnType<typeof clientOf>) =>
    createSesCarrier(press, { ...config, configurationSet: 'talan-lists' });

  publisherContract(
    'mails by SES',
    async () => standFor('press', mails, through(proxy, carrier, arrived)),
    cloud,
  );
});

describe('a list by SNS', () => {
  let sns: Awaited<ReturnType<typeof testSns>>;
  let proxy: FaultProxy;
  beforeAll(async () => {
    sns = await testSns();
    proxy = await openFaultProxy(sns.endpoint, snsRefusals);
  });
  afterAll(async () => {
    await proxy?.close();
    await sns?.close();
  });

  const arrived = () =>
    sns.asked().map(({ PhoneNumber = '', Message: text = '' }) => ({ to: PhoneNumber, text }));

  publisherContract(
    'text messages by SNS',
    async () =>
      standFor(
        'sms',
        phones,
        through(proxy, (config) => createSnsCarrier(sender, config), arrived),
      ),
    cloud,
  );
});

describe('a list on one machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-outbox-'));
  const outbox = createOutbox(folder);
  afterAll(() => rm(folder, { recursive: true }));
  const carriers = outboxCarriers(outbox);
  // A repeated message is kept once, so that what was not heard of is handed over again.
  const local: Exceptions = {
    without: BEYOND_A_FOLDER,
    runs: 12,
    foundUnheard: 'absent',
  };

  publisherContract(
    'mails into the outbox',
    async () => {
      const arrived = async () =>
        (await outbox.mails()).items.map(({ mail }) => ({
          to: mail.to?.[0]?.address ?? '',
          text: mail.text?.trim() ?? '',
        }));
      return standFor('email', mails, aroundOutbox(await carriers.mail(press), arrived));
    },
    local,
  );

  publisherContract(
    'text messages into the outbox',
    async () => {
      const arrived = async () => (await outbox.sms.texts()).items.map(({ sms }) => sms);
      return standFor('sms', phones, aroundOutbox(await carriers.phone(sender), arrived));
    },
    local,
  );
});
