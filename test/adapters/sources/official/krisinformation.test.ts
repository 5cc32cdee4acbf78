import { describe, expect, it } from 'vitest';
import { createKrisinformation } from '#adapters/sources/official/krisinformation.ts';
import type { Source } from '#domain/source/source.ts';

const source: Source = {
  kind: 'krisinformation',
  id: 'krisinformation',
  name: 'krisinformation.se',
  areas: ['0180'],
  topics: [],
};

// The fields of https://api.krisinformation.se/v3/news, with made-up words.
const news = (changes: object = {}) => ({
  Identifier: '101',
  ContentTypeName: 'newspage',
  PushMessage: null,
  Updated: '2026-11-28T12:30:00+01:00',
  Published: '2026-11-28T12:00:00+01:00',
  Headline: 'Nytt &amp; viktigt',
  Preamble: 'En kort ingress',
  BodyText: '<p>Första stycket.</p><h2>Råd</h2><p>Följ råden.&nbsp;</p>',
  Area: [],
  Web: 'https://www.krisinformation.se/nyheter/nytt',
  Language: 'sv',
  Event: 'News',
  SenderName: 'Krisinformation.se',
  IsTest: false,
  ...changes,
});
const county = (Description: string) => [
  { Type: 'County', Description, GeometryInformation: null },
];

const ask = (body: unknown) =>
  createKrisinformation({
    get: async () => ({
      status: 200,
      headers: new Headers(),
      body: Buffer.from(JSON.stringify(body)),
    }),
    now: () => new Date('2026-11-28T12:00:00.000Z'),
  })(source, { known: [] }, AbortSignal.timeout(1_000));

describe('krisinformation', () => {
  it('brings news in plain words', async () => {
    expect(await ask([news()])).toMatchObject({
      said: [
        {
          id: '101',
          url: 'https://www.krisinformation.se/nyheter/nytt',
          author: { id: 'Krisinformation.se' },
          text: 'Nytt & viktigt\n\nEn kort ingress\n\nFörsta stycket.\n\nRåd\n\nFölj råden.',
          writtenAt: '2026-11-28T11:00:00.000Z',
        },
      ],
    });
  });

  it('brings what is about our county or the whole country, and no tests', async () => {
    const asked = await ask([
      news({ Identifier: 'ours', Area: county('Stockholms län') }),
      news({ Identifier: 'others', Area: county('Västra Götalands län') }),
      news({ Identifier: 'country', Area: [{ Type: 'Country', Description: 'Sverige' }] }),
      news({ Identifier: 'test', IsTest: true }),
      { Identifier: 'broken' },
      news({ Identifier: 'no-link', Web: '' }),
    ]);
    const ids = asked.state === 'brought' && asked.said.map(({ id }) => id);
    expect(ids).toEqual(['ours', 'country', 'no-link']);
  });

  it('fails where the answer is no list', async () => {
    expect(await ask({})).toMatchObject({ state: 'failed', why: 'unreadable' });
  });
});
