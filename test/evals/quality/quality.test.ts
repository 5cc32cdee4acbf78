import { describe, expect, it } from 'vitest';
import type { ChannelText } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { IncidentKind } from '#domain/kind/kind.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, rules } from '#test/domain/draft/briefs.ts';
import { crisesIn } from '../crises.ts';
import { type MeasureName, measures } from './measures.ts';

const crises = crisesIn('crises.yaml');

const caseNamed = (id: string) => crises.find((one) => one.id.startsWith(id))!;

describe('the crises', () => {
  it('are sixty, of all kinds, in both languages and at least twelve sectors', () => {
    expect(crises).toHaveLength(60);
    expect(new Set(crises.map(({ request }) => request.brief.kind))).toEqual(
      new Set(IncidentKind.options),
    );
    expect(new Set(crises.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(12);
    expect(crises.filter(({ request }) => request.brief.language === 'sv').length).toBe(30);
  });
});

const names = Object.keys(measures) as MeasureName[];

const writtenWell: ReadonlySet<string> = new Set([
  'action-first',
  'headline-repeats',
  'iso-date',
  'nobody-speaks',
  'opener-fits',
  'own-name',
  'remedy-first',
  'said-twice',
  'stance-first',
  'two-clocks',
  'ungrouped-number',
]);

describe('the playbook on the crises', () => {
  it.each(crises)('keeps every rule that can be measured: $id', (one) => {
    const { texts } = writePlaybook(one.request, playbook, rules);
    const broken = texts.flatMap((text) =>
      names
        .filter((name) => !measures[name]({ request: one.request, text, rules }))
        .map((name) => `${text.channel}: ${name}`),
    );
    expect(broken).toEqual([]);
    const words = texts
      .map(({ title = '', text }) => `${title}\n${text}`)
      .join('\n')
      .toLowerCase();
    const { protectedNames } = one.request.brief;
    const leaks = [...one.never, ...protectedNames].filter((each) =>
      words.includes(each.toLowerCase()),
    );
    expect(leaks).toEqual([]);
  });

  it.each(crises)('gets no finding of a rule about how a good draft is written: $id', (one) => {
    const found = writePlaybook(one.request, playbook, rules)
      .texts.flatMap((text) => checkTone(text, one.request.brief, rules))
      .filter(({ rule }) => writtenWell.has(rule));
    expect(found.map(({ channel, rule }) => `${channel} ${rule}`)).toEqual([]);
  });

  // A text message has no room for all that a rule asks for.
  it.each(crises)('has no blocking finding on a channel with room: $id', ({ request }) => {
    const { brief } = request;
    const blocks = writePlaybook(request, playbook, rules)
      .texts.filter(({ channel }) => channel !== 'sms')
      .flatMap((text) => checkTone(text, brief, rules))
      .filter(({ severity }) => severity === 'block');
    expect(blocks.map(({ channel, rule }) => `${channel} ${rule}`)).toEqual([]);
  });
});

const textOf = (
  channel: ChannelText['channel'],
  sentences: string[],
  title?: string,
): ChannelText => {
  let text = '';
  const placed = sentences.map((sentence) => {
    const start = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : ' '}${sentence}`;
    return { start, end: text.length, factIds: [] as string[] };
  });
  return { channel, text, sentences: placed, ...(title !== undefined && { title }) };
};

describe('each measure', () => {
  it.each<[MeasureName, string, ChannelText]>([
    ['opener fits the harm', 'tagstopp', textOf('newsroom', ['Våra tankar går till alla.'])],
    ['opener fits the harm', 'riderdeath', textOf('press', ['A rider died at Copley.'])],
    [
      'what to do comes first',
      'gasleak',
      textOf('newsroom', [
        'Gas leaks.',
        'We know.',
        'We work.',
        'Leave the area inside the cordon.',
      ]),
    ],
    ['unclear only where open', 'felsiffra', textOf('newsroom', ['Vi vet ännu inte allt.'])],
    ['no ISO dates', 'felsiffra', textOf('newsroom', ['Det gäller från 2027-01-01.'])],
    ['thousands grouped', 'felsiffra', textOf('newsroom', ['Avgiften blir 24950 kronor.'])],
    ['one clock', 'tagstopp', textOf('newsroom', ['Bussen går 14:05.'])],
    ['one clock', 'gasleak', textOf('newsroom', ['It began at 2.05 pm.'])],
    ['one voice', 'felsiffra', textOf('newsroom', ['Kvarnby kommun höjer avgiften.'])],
    ['no fragments', 'felsiffra', textOf('newsroom', ['full ersättning'])],
    [
      'order of the kind',
      'insamling',
      textOf('newsroom', ['Två personer godkänner nu varje utbetalning.']),
    ],
    ['order of the kind', 'rasistpost', textOf('press', ['Ett inlägg har spridits.'])],
    ['said once', 'felsiffra', textOf('newsroom', ['Avgiften ändras.', 'Avgiften ändras.'])],
    [
      'said once',
      'tagstopp',
      textOf('newsroom', ['Se https://a.example/x nu.', 'Gå till https://a.example/x nu.']),
    ],
    [
      'headline of its own',
      'felsiffra',
      textOf('newsroom', ['Avgiften ändras.'], 'Avgiften ändras'),
    ],
    ['facts told or listed', 'felsiffra', textOf('newsroom', ['Avgiften ändras.'])],
    ['apology names the act', 'dubbelhyra', textOf('email', ['Vi ber alla om ursäkt.'])],
    ['apology names the act', 'dubbelhyra', textOf('email', ['Det var aldrig vår avsikt.'])],
    ['own stance only', 'rasistpost', textOf('press', ['Vi tar avstånd. Personen är avstängd.'])],
    ['reply meets the person', 'farja', textOf('email', ['Färjan var inställd.'])],
    [
      'inside stays inside',
      'bankapp',
      textOf('newsroom', ['Kundtjänst får kompensera upp till 500 kr per kund utan godkännande.']),
    ],
    ['what protects comes first', 'tentalacka', textOf('email', ['A.', 'B.', 'Byt lösenord nu.'])],
    ['a word for those at risk', 'falskvard', textOf('newsroom', ['Rätt nummer är ett annat.'])],
    ['unclear only where open', 'nursery', textOf('email', ['There is more that we do not know.'])],
    ['one clock', 'missingboy', textOf('x', ['Next update 00:00 on 20 December.'])],
    ['no fragments', 'leaked-list', textOf('sms', ['In danger right now: 999.'])],
    ['since in the perfect', 'blackout', textOf('x', ['Power is back since 13:10.'])],
    [
      'headline of its own',
      'falskvard',
      textOf('newsroom', ['Rätt nummer är ett annat.'], 'Rättelse: Rätt nummer är ett annat'),
    ],
    [
      'apology points at the act',
      'museumremains',
      textOf('press', ['A photograph was shown.', 'We apologise to the visitors for that.']),
    ],
    [
      'apology points at the act',
      'polisregister',
      textOf('press', ['Vi tar avstånd från sökningarna.', 'Vi beklagar det som har hänt dem.']),
    ],
    ['lapse owned', 'farja', textOf('email', ['Vi beklagar sorgen.'])],
    [
      'counted once',
      'leaked-list',
      textOf('sms', ['We apologise to the 57 members: a list of 57 members was sent.']),
    ],
    [
      'not twice running',
      'farja',
      textOf('email', [
        'Det fanns en båt men vi skyltade inte om den på kajen.',
        'Vi ber dig om ursäkt för att vi inte skyltade om den på kajen.',
      ]),
    ],
    ['says who speaks', 'hemtjanst', textOf('press', ['Vi ber om ursäkt.'])],
  ])('finds what breaks it: %s (%s)', (name, id, text) => {
    expect(measures[name]({ request: caseNamed(id).request, text, rules })).toBe(false);
  });
});
