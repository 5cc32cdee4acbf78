import { Hono } from 'hono';
import type { Email } from 'postal-mime';
import type { Sms } from '#adapters/notify/sms.ts';
import type { WebDeps } from '#web/deps.ts';
import type { Env } from '#web/env.ts';
import { Document } from '#web/page/document.tsx';
import { respond } from '#web/page/respond.ts';
import { Time } from '#web/view/time.tsx';
import { type View, viewOf } from '#web/view/view.ts';
import type { Outbox } from './outbox.ts';

const words = {
  en: {
    title: 'Outbox',
    lead: 'Mails and text messages that would have been sent. They stay on this machine.',
    nothing: 'Nothing yet.',
    older: (count: number) => `${count} older ones lie in the folder “outbox” of the data folder.`,
    sms: 'Text message (SMS)',
  },
  sv: {
    title: 'Utkorg',
    lead: 'Mejl och sms som skulle ha skickats. De stannar på den här datorn.',
    nothing: 'Inget ännu.',
    older: (count: number) => `${count} äldre ligger i mappen ”outbox” i datamappen.`,
    sms: 'Sms',
  },
};

const addressPattern = /https?:\/\/\S+/g;

// Only addresses of this app become links; mails have no others.
const linked = (text: string, origin: string) => {
  const [address] = text.match(addressPattern) ?? [];
  if (!address?.startsWith(`${origin}/`)) return <p>{text}</p>;
  return (
    <p>
      <a href={address}>{address}</a>
    </p>
  );
};

interface ItemProps {
  view: View;
  origin: string;
  at: Date;
}

const MailItem = ({ view, origin, at, mail }: ItemProps & { mail: Email }) => (
  <section class="notice">
    <h2>{mail.subject}</h2>
    <p class="meta">
      {mail.to?.map((to) => to.address).join(', ')} · <Time view={view} at={at.toISOString()} />
    </p>
    {(mail.text ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => linked(line, origin))}
  </section>
);

const SmsItem = ({ view, origin, at, sms }: ItemProps & { sms: Sms }) => {
  const link = sms.text.indexOf('http');
  return (
    <section class="notice">
      <h2>{words[view.language].sms}</h2>
      <p class="meta">
        {sms.to} · <Time view={view} at={at.toISOString()} />
      </p>
      <p>{sms.text.slice(0, link)}</p>
      {linked(sms.text.slice(link), origin)}
    </section>
  );
};

/** As many messages as the page shows. */
const SHOWN_MAX = 100;

const itemsOf = async (view: View, origin: string, outbox: Outbox) => {
  const mails = await outbox.mails(SHOWN_MAX);
  const texts = await outbox.sms.texts(SHOWN_MAX);
  const all = [
    ...mails.items.map(({ at, mail }) => ({
      at,
      item: <MailItem view={view} origin={origin} at={at} mail={mail} />,
    })),
    ...texts.items.map(({ at, sms }) => ({
      at,
      item: <SmsItem view={view} origin={origin} at={at} sms={sms} />,
    })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const items = all.slice(0, SHOWN_MAX);
  return { items, older: mails.total + texts.total - items.length };
};

/** The page of the outbox: the newest mails and text messages, newest first. */
export const outboxPage = (outbox: Outbox, deps: WebDeps): Hono<Env> => {
  const app = new Hono<Env>();
  app.get('/', async (context) => {
    const view = viewOf(deps, context);
    const { items, older } = await itemsOf(view, deps.origin, outbox);
    const { title, lead, nothing, older: olderWords } = words[view.language];
    return respond(
      context,
      <Document view={view} title={title} narrow>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {items.length === 0 && <p>{nothing}</p>}
        {items.map(({ item }) => item)}
        {older > 0 && <p>{olderWords(older)}</p>}
      </Document>,
    );
  });
  return app;
};
