import { Hono } from 'hono';
import type { Email } from 'postal-mime';
import type { Sms } from '#adapters/notify/sms.ts';
import type { WebDeps } from '#web/deps.ts';
import { assetPath } from '#web/layout/asset-path.ts';
import type { Outbox } from './outbox.ts';

const addressPattern = /https?:\/\/\S+/g;

// Only links to this app become links: a mail holds nothing else.
const linked = (text: string, origin: string) => {
  const [address] = text.match(addressPattern) ?? [];
  if (!address?.startsWith(`${origin}/`)) return <p>{text}</p>;
  return (
    <p>
      <a href={address}>{address}</a>
    </p>
  );
};

const MailItem = ({ mail, origin }: { mail: Email; origin: string }) => (
  <section class="notice">
    <h2>{mail.subject}</h2>
    <p class="meta">
      {mail.to?.map((to) => to.address).join(', ')} · <time>{mail.date}</time>
    </p>
    {(mail.text ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => linked(line, origin))}
  </section>
);

const SmsItem = ({ sms, at, origin }: { sms: Sms; at: Date; origin: string }) => {
  const link = sms.text.indexOf('http');
  return (
    <section class="notice">
      <h2>SMS</h2>
      <p class="meta">
        {sms.to} · <time>{at.toISOString()}</time>
      </p>
      <p>{sms.text.slice(0, link)}</p>
      {linked(sms.text.slice(link), origin)}
    </section>
  );
};

/** Shows the mails and text messages that would have gone out: a mailbox for this machine only. */
export const outboxPage = (outbox: Outbox, deps: Pick<WebDeps, 'origin' | 'assets'>): Hono => {
  const app = new Hono();
  app.get('/', async (context) => {
    const mails = (await outbox.mails()).map(({ at, mail }) => ({
      at,
      item: <MailItem mail={mail} origin={deps.origin} />,
    }));
    const texts = (await outbox.sms.texts()).map(({ at, sms }) => ({
      at,
      item: <SmsItem sms={sms} at={at} origin={deps.origin} />,
    }));
    const items = [...mails, ...texts].toSorted((a, b) => b.at.getTime() - a.at.getTime());
    return context.html(
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Outbox – Talan</title>
          <link rel="stylesheet" href={assetPath(deps, 'talan.css')} />
        </head>
        <body>
          <main id="main" class="narrow">
            <h1>Outbox</h1>
            <p>Mails and text messages that would have been sent. They stay on this machine.</p>
            {items.length === 0 && <p>Nothing yet.</p>}
            {items.map(({ item }) => item)}
          </main>
        </body>
      </html>,
    );
  });
  return app;
};
