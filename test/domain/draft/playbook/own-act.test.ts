import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { HarmKind } from '#domain/incident/harm.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

type Language = 'sv' | 'en';
type Told = string | { ours: string };

const factsOf = (told: readonly Told[]): Fact[] =>
  told.map((each, at) => ({
    id: `f${at}`,
    status: 'confirmed',
    ...(typeof each === 'string' ? { text: each } : { text: each.ours, isOurs: true }),
  })) as Fact[];

const asked = (
  language: Language,
  kind: Kind,
  told: readonly Told[],
  harm: HarmKind[] = ['danger'],
) =>
  request(
    {
      language,
      kind,
      harm,
      wrongdoing: 'ours',
      responsibility: 'preventable',
      facts: factsOf(told),
    },
    ['newsroom', 'x', 'sms'],
  );

const textsOf = (...given: Parameters<typeof asked>) =>
  writePlaybook(asked(...given), playbook, rules).texts;

const apologiesIn = (text: string): string =>
  text
    .split(/(?<=[.!?])\s/u)
    .filter((sentence) => /apologi|sorry|ursäkt/iu.test(sentence))
    .join(' ');

describe('an apology', () => {
  const kinds: Kind[] = ['apology', 'holding', 'update', 'internal', 'qa', 'lessons'];
  const never: [Language, string, RegExp][] = [
    ['en', 'Nobody is hurt.', /hurt/u],
    ['en', 'The fire service is on site.', /fire service/u],
    ['en', 'The money is paid back by 3 December.', /paid back/u],
    ['en', 'We have mended the lift.', /mended/u],
    ['en', 'Police have arrested a man.', /man|arrest/u],
    ['en', 'The supplier sent us the wrong batch.', /supplier|batch/u],
    ['en', 'We never sold any of the food.', /sold/u],
    ['sv', 'Ingen är skadad.', /skadad(?!e)/u],
    ['sv', 'Räddningstjänsten är på plats.', /Räddningstjänst/iu],
    ['sv', 'Vi har lagat hissen.', /lagat/u],
    ['sv', 'Polisen har gripit en man.', /man|grip/u],
    ['sv', 'Leverantören skickade fel parti.', /leverantör|parti/iu],
    ['sv', 'Pengarna betalas tillbaka senast den 3 december.', /betalas/u],
  ];

  it.each(never.flatMap((each) => kinds.map((kind) => [kind, ...each] as const)))(
    'is never for what others did, good news or a remedy: %s %s %s',
    (kind, language, fact, said) => {
      const texts = textsOf(language, kind, [fact]);
      for (const { text } of texts) expect(apologiesIn(text)).not.toMatch(said);
      expect(texts[0]?.text).toMatch(/apologi|ursäkt/iu);
    },
  );

  it.each<[Language, string, string, RegExp]>([
    ['en', 'Nobody is hurt.', 'We locked the emergency exit.', /we locked the emergency exit/iu],
    ['en', 'Police have arrested a man.', 'We left the server open.', /we left the server open/iu],
    ['sv', 'Ingen är skadad.', 'Vi låste nödutgången.', /vi låste nödutgången/iu],
  ])('is for the one thing that we surely did: %s %s', (language, first, act, said) => {
    for (const { text } of textsOf(language, 'apology', [first, act])) expect(text).toMatch(said);
    const [newsroom] = textsOf(language, 'apology', [first, act]);
    expect(apologiesIn(newsroom?.text ?? '')).toMatch(said);
  });

  it.each<[Language, string]>([
    ['en', 'We apologise to those affected for the danger that people have been in.'],
    ['sv', 'Vi ber dem som har drabbats om ursäkt för den fara som människor har utsatts för.'],
  ])('says what people met where nobody can tell what it is for: %s', (language, said) => {
    const told =
      language === 'en' ? 'The fire service is on site.' : 'Räddningstjänsten är på plats.';
    expect(textsOf(language, 'apology', [told])[0]?.text).toContain(said);
  });

  it.each<[Language, string, string, RegExp]>([
    ['en', 'The alarm at Solgarden was off.', 'Call 112 in danger.', /alarm at Solgarden was off/u],
    [
      'sv',
      'Larmet på Solgården var avstängt.',
      'Ring 112 vid fara.',
      /larmet på Solgården var av/u,
    ],
  ])(
    'says in a text message who speaks, what to do and what was wrong: %s',
    (language, act, action, said) => {
      const { brief } = asked(language, 'apology', [{ ours: act }]);
      const publicAction = { text: action, keys: [] };
      const [sms] = writePlaybook(
        request({ ...brief, publicAction }, ['sms']),
        playbook,
        rules,
      ).texts;
      expect(sms?.text).toMatch(new RegExp(`^Exempeltåg: ${action}`, 'u'));
      expect(apologiesIn(sms?.text ?? '')).toMatch(said);
    },
  );

  it.each(['sv', 'en'] as const)(
    'asks the writer to mark the act where none is sure: %s',
    (language) => {
      const rulesOf = (told: readonly Told[]) => {
        const { brief } = asked(language, 'apology', told);
        return textsOf(language, 'apology', told).flatMap((text) =>
          checkTone(text, brief, rules).map(({ rule }) => rule),
        );
      };
      const fact =
        language === 'en' ? 'The lift stood still for a day.' : 'Hissen stod still ett dygn.';
      expect(rulesOf([fact])).toContain('act-unmarked');
      expect(rulesOf([{ ours: fact }])).not.toContain('act-unmarked');
    },
  );
});

describe('lessons', () => {
  it.each<[Language, string, string, RegExp]>([
    [
      'en',
      'Two people now check each slide.',
      'We gave 40 patients the wrong result.',
      /We gave 40 patients the wrong result\.(?!.*Two people.*apologise).*apologise/su,
    ],
    [
      'sv',
      'Två personer kontrollerar nu varje prov.',
      'Vi gav 40 patienter fel svar.',
      /Vi gav 40 patienter fel svar\.(?!.*Två personer.*ursäkt).*ursäkt/su,
    ],
  ])(
    'apologise for what was marked although the change was entered first: %s',
    (language, change, wrong, said) => {
      for (const told of [
        [change, { ours: wrong }],
        [change, wrong],
        [{ ours: wrong }, change],
      ])
        expect(textsOf(language, 'lessons', told, ['privacy'])[0]?.text).toMatch(said);
    },
  );

  it('tell a second wrong that was entered after the change before the apology too', () => {
    const told = [
      { ours: 'We lost 12 samples.' },
      'Two people now check each slide.',
      { ours: 'We did not ring anyone.' },
    ];
    const { text = '' } = textsOf('en', 'lessons', told, ['injury'])[0] ?? {};
    const at = (words: string) => text.indexOf(words);
    expect(at('We did not ring')).toBeGreaterThan(-1);
    expect(at('We did not ring')).toBeLessThan(at('apologise'));
    expect(at('apologise')).toBeLessThan(at('Two people'));
  });
});
