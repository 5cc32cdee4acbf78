const facts = [
  { id: 'f1', status: 'confirmed', text: 'Tre bussar brann den 5 november kl. 14.10.' },
  { id: 'f2', status: 'unconfirmed', text: 'Two people are missing.', keys: ['two people'] },
];

/** A brief with something for every rule to look up. */
export const fullBrief = {
  facts,
  protectedNames: ['Ida Granlund', '@ida'],
  commitments: ['We refund all tickets.'],
  contacts: ['08-123 45 67'],
  nextUpdateAt: '2026-11-23T13:30:00Z',
  publishedAt: '2026-11-23T09:15:00Z',
};

/** Parts that, said over and over again, keep some pattern, reader or rule busy. */
export const loops = [
  'a',
  'A.\n',
  '.',
  '1',
  '1 ',
  '1.',
  'vi ',
  'vi ber om ursäkt om någon har ',
  'tjugo',
  'Ida ',
  'G ',
  '@ida.',
  'a.se,',
  'a://',
  '[a',
  '{',
  '<a',
  '\u0301\u0323',
  '\u200b',
  '\ud800',
  'kl. 14–',
  '5 november ',
  'stänger ',
  'fyra personer ',
  '08-',
  '👨‍👩‍👧',
  'nästa besked kl 15 ',
];

/** A text of at least so many code units that says the same over and over again. */
export const textOf = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length));

const clean = 'Vi ber om ursäkt. Nästa besked kommer kl. 14.30. Ring 08-123 45 67.';

/** Texts that nobody should send, and the rule that must find something in each. */
export const badTexts: readonly { what: string; text: string; rule: string }[] = [
  {
    what: 'a third language',
    text: 'Wir bitten um Entschuldigung für das, was gestern bei uns passiert ist. Wir melden uns wieder.',
    rule: 'language-match',
  },
  {
    what: 'another script',
    text: 'نعتذر عما حدث أمس في منشأتنا وسنعود إليكم قريبا بمزيد من المعلومات',
    rule: 'language-match',
  },
  {
    what: 'two languages',
    text: `${clean}\n\nWe are sorry for what has happened to you and we will be back with more.`,
    rule: 'language-match',
  },
  { what: 'nothing', text: '', rule: 'next-update' },
  { what: 'only spaces', text: ' \t\n\u00a0 ', rule: 'next-update' },
  { what: 'only emoji', text: '👨‍👩‍👧 😢🙏', rule: 'no-emoji-hashtag' },
  { what: 'a lone surrogate', text: `${clean}\ud800`, rule: 'draft-residue' },
  {
    what: 'letters taken apart',
    text: `${clean} Vi beklagar om någon blev rädd.`.normalize('NFD'),
    rule: 'nonapology-conditional',
  },
  {
    what: 'letters put together',
    text: `${clean} Vi beklagar om någon blev rädd.`.normalize('NFC'),
    rule: 'nonapology-conditional',
  },
];
