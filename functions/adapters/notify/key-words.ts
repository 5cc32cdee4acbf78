import type { KeyNotice } from '#domain/notify/key-notifier.ts';
import type { Language } from '#domain/values/language.ts';
import type { NoticeWords } from './notice-words.ts';

const sv: Record<KeyNotice['what'], NoticeWords> = {
  registered: {
    subject: 'En ny passnyckel för {owner} i Talan',
    text: 'En passnyckel för {owner} registrerades {time}, av {by}. Den kan skriva under godkännanden. Känner du inte till det? Återkalla den genast och säg till dem som sköter Talan hos er.',
  },
  revoked: {
    subject: 'En passnyckel för {owner} är återkallad i Talan',
    text: 'En passnyckel för {owner} återkallades {time}, av {by}. Den kan inte längre skriva under.',
  },
};

const en: Record<KeyNotice['what'], NoticeWords> = {
  registered: {
    subject: 'A new passkey for {owner} in Talan',
    text: 'A passkey for {owner} was registered {time}, by {by}. It can sign approvals. If you know nothing of it, revoke it at once and tell those who look after Talan in your organisation.',
  },
  revoked: {
    subject: 'A passkey for {owner} is revoked in Talan',
    text: 'A passkey for {owner} was revoked {time}, by {by}. It can no longer sign.',
  },
};

/** What mails about passkeys say; `{owner}` is whose it is, `{by}` who did it, `{time}` when. */
export const keyWords: Record<Language, Record<KeyNotice['what'], NoticeWords>> = { sv, en };
