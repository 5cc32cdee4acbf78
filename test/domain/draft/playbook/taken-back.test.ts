import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import type { FactNews } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { HarmKind } from '#domain/incident/harm.ts';
import type { Kind } from '#domain/kind/kind.ts';
import type { Language } from '#domain/values/language.ts';
import { playbook, request, rules } from '../briefs.ts';

const languages = ['sv', 'en'] as const;
const ways = ['withdrawn', 'doubted'] as const;
const kinds = ['holding', 'apology', 'update', 'internal', 'qa', 'lessons', 'distancing'] as const;

/** What was told, and how it is named without its figures. */
const told = {
  sv: [
    ['Branden i Norrby är under kontroll.', 'randen i Norrby är under kontroll'],
    ['Kranvattnet i Norrby går att dricka.', 'ranvattnet i Norrby går att dricka'],
    ['Tågen går igen kl. 18.', 'när tågen går igen'],
    ['Tolv gator i Norrby saknar gas.', 'hur många gator i Norrby som saknar gas'],
    ['Bron är stängd till 2026-12-04.', 'hur länge bron är stängd'],
    ['Vi har tre båtar ute.', 'Vi har … båtar ute'],
  ],
  en: [
    ['The fire in Norrby is under control.', 'he fire in Norrby is under control'],
    ['The tap water in Norrby is safe to drink.', 'he tap water in Norrby is safe to drink'],
    ['Trains run again at 6 pm on Friday 4 December.', 'when trains run again'],
    ['12 streets in Norrby are without gas.', 'how many streets in Norrby are without gas'],
    ['The bridge is closed until 2026-12-04.', 'how long the bridge is closed'],
    ['We have three boats at sea.', 'We have … boats at sea'],
  ],
} as const;
const stillHolds = { sv: 'Polisen är på plats.', en: 'The police are there.' };
const toDo = { sv: 'Stanna inomhus.', en: 'Stay indoors.' };
const nothingNew = /Nothing new|nothing new|Inget nytt|inget nytt/u;

interface Given {
  language: Language;
  what: (typeof ways)[number];
  earlier: string;
  kind?: Kind;
  harm?: HarmKind;
  channel?: Channel;
}

const textAfter = ({ language, what, earlier, kind = 'update', harm, channel }: Given) => {
  const gone = what === 'withdrawn' ? ('withdrawn' as const) : ('unconfirmed' as const);
  const facts = [
    { id: 'f0', status: 'confirmed' as const, text: stillHolds[language] },
    { id: 'f1', status: gone, text: earlier },
  ];
  const news: FactNews[] = [{ what, factId: 'f1', earlier }];
  const published = {
    kind: 'holding',
    language,
    at: '2026-11-29T19:00:00Z',
    text: earlier,
  } as const;
  const isUrgent = harm === 'danger' || harm === 'injury';
  const asked = request(
    {
      kind,
      language,
      facts,
      harm: harm ? [harm] : [],
      nextUpdateAt: '2026-11-30T09:00:00Z',
      ...(isUrgent && { publicAction: { text: toDo[language], keys: [] } }),
    },
    [channel ?? (kind === 'internal' ? 'intranet' : 'newsroom')],
    { before: { statements: [published], news } },
  );
  return writePlaybook(asked, playbook, rules).texts[0] ?? { title: undefined, text: '' };
};

const each = <T>(make: (language: Language, what: (typeof ways)[number]) => T[]): T[] =>
  languages.flatMap((language) => ways.flatMap((what) => make(language, what)));

describe('an update that takes something back', () => {
  const cases = each((language, what) =>
    told[language].map(([earlier, named]) => ({ language, what, earlier, named })),
  );

  it.each(cases)('names $what “$earlier”, and has no figure of it', (given) => {
    const { title = '', text } = textAfter(given);
    expect(text).toContain(given.named);
    expect(`${title} ${text}`).not.toMatch(
      /\b(?:18|12|6 pm|[Tt]olv|tre|three)\b(?! (?:november|\d))/u,
    );
    expect(`${title} ${text}`).not.toMatch(nothingNew);
    expect(title).toMatch(/^(?:We take back|We can no longer|Vi tar tillbaka|Vi kan inte längre)/u);
  });

  it('is headed by the typed words as they are, whatever signs they hold', () => {
    const earlier = 'The fee is paid to Berg$&Co.';
    const { title, text } = textAfter({ language: 'en', what: 'withdrawn', earlier });
    expect(title).toContain('that the fee is paid to Berg$&Co');
    expect(text).toContain('he fee is paid to Berg$&Co');
  });

  it.each(cases)('names $what “$earlier” in a text message', (given) => {
    const { text } = textAfter({ ...given, channel: 'sms', harm: 'danger' });
    expect(text).toContain(given.named.replace('…', '...'));
    expect(text).not.toMatch(nothingNew);
  });

  it.each(each((language, what) => HarmKind.options.map((harm) => ({ language, what, harm }))))(
    'says so right behind what to do ($language, $what, $harm)',
    ({ language, what, harm }) => {
      const [earlier, named] = told[language][0];
      const { title = '', text } = textAfter({ language, what, earlier, harm });
      const [paragraph = ''] = text.split('\n\n');
      const sentences = paragraph.split(/(?<=[.!?]) /u);
      const isUrgent = harm === 'danger' || harm === 'injury';
      expect(sentences[isUrgent ? 1 : 0]).toContain(named);
      if (isUrgent) expect(title).toMatch(/^(?:Stay indoors|Stanna inomhus): /u);
      expect(title).not.toMatch(nothingNew);
    },
  );

  it.each(each((language, what) => kinds.map((kind) => ({ language, what, kind }))))(
    'is not silent in any kind ($language, $what, $kind)',
    ({ language, what, kind }) => {
      const [earlier, named] = told[language][2];
      const { title = '', text } = textAfter({
        language,
        what,
        earlier,
        kind,
        harm: 'inconvenience',
      });
      expect(text.split('\n\n').slice(0, 3).join(' ')).toContain(named);
      expect(`${title} ${text}`).not.toMatch(nothingNew);
    },
  );

  it.each(each((language, what) => [{ language, what }]))(
    'is told without words that may not be repeated ($language, $what)',
    ({ language, what }) => {
      const earlier = language === 'sv' ? 'Berit Exempelsson körde.' : 'Berit Exempelsson drove.';
      const gone = what === 'withdrawn' ? ('withdrawn' as const) : ('unconfirmed' as const);
      const asked = request(
        {
          kind: 'update',
          language,
          protectedNames: ['Berit Exempelsson'],
          facts: [{ id: 'f1', status: gone, text: earlier }],
        },
        ['newsroom'],
        { before: { statements: [], news: [{ what, factId: 'f1', earlier }] } },
      );
      const [draft] = writePlaybook(asked, playbook, rules).texts;
      const { unsaid, titles } = playbook[language].phrases[what];
      expect(draft?.text).toContain(unsaid);
      expect(draft?.title).toBe(titles.unsaid);
    },
  );
});

describe('a figure that is another one now', () => {
  const streets = {
    sv: ['Tolv gator i Norrby saknar gas.', 'Elva gator i Norrby saknar gas.'],
    en: ['12 streets in Norrby are without gas.', '11 streets in Norrby are without gas.'],
  } as const;

  it.each(
    languages.flatMap((language) =>
      (['newsroom', 'sms'] as const).flatMap((channel) =>
        HarmKind.options.map((harm) => ({ language, channel, harm })),
      ),
    ),
  )('is said to be new ($language, $channel, $harm)', ({ language, channel, harm }) => {
    const [earlier, text] = streets[language];
    const asked = request(
      {
        kind: 'update',
        language,
        harm: [harm],
        facts: [{ id: 'f1', status: 'confirmed', text }],
        publicAction: { text: toDo[language], keys: [] },
      },
      [channel],
      { before: { statements: [], news: [{ what: 'changed', factId: 'f1', earlier }] } },
    );
    const mark = playbook[language].phrases.renewed.replace('{fact}', () => text);
    expect(writePlaybook(asked, playbook, rules).texts[0]?.text).toContain(mark);
  });
});
