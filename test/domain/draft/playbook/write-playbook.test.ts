import { describe, expect, it } from 'vitest';
import { canWrite, createPlaybook, PlaybookMissing } from '#domain/draft/playbook/playbook.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { playbook, request, rules } from '../briefs.ts';

const published = {
  kind: 'holding' as const,
  language: 'sv' as const,
  at: '2026-11-22T12:00:00.000Z',
  title: 'Vattnet är avstängt',
  text: 'Vattnet är avstängt.',
};

describe('the playbook', () => {
  it('refuses a kind that has no templates, and says so when asked', () => {
    const { qa: _, ...kinds } = playbook.sv.kinds;
    const without = createPlaybook([{ ...playbook.sv, kinds }, playbook.en]);
    expect(canWrite(without, 'qa', 'sv')).toBe(false);
    expect(canWrite(without, 'qa', 'en')).toBe(true);
    expect(() => writePlaybook(request({ kind: 'qa' }, ['email']), without, rules)).toThrow(
      PlaybookMissing,
    );
  });

  it('is refused as a whole when malformed or without a language', () => {
    expect(() => createPlaybook([playbook.sv])).toThrow('no templates in en');
    expect(() => createPlaybook([playbook.sv, { ...playbook.en, version: 0 }])).toThrow();
  });

  it('still says something when nothing it has to say fits', () => {
    const text = `Ett ${'mycket '.repeat(60)}långt besked.`;
    const facts = [{ id: 'f1', status: 'confirmed' as const, text }];
    const { texts } = writePlaybook(request({ kind: 'update', facts }, ['x']), playbook, rules);
    expect(texts[0]?.text).toBe('Uppdatering om det som har hänt.');
  });

  it.each([
    ['sv', 'Det här beskedet kommer senare än vi lovade.'],
    ['en', 'This statement comes later than we promised.'],
  ] as const)(
    'says in one sentence that words of any kind come late, in %s, on each channel',
    (language, says) => {
      const facts = [{ id: 'f1', status: 'confirmed' as const, text: 'Vattnet är avstängt.' }];
      const lateSince = '2026-11-22T13:00:00.000Z';
      for (const kind of ['update', 'correction', 'apology', 'lessons'] as const) {
        const drafted = (of: { lateSince?: string }) =>
          writePlaybook(
            request({ kind, language, facts, ...of }, ['newsroom', 'x', 'sms']),
            playbook,
            rules,
          ).texts;
        for (const { text } of drafted({ lateSince })) expect(text.split(says)).toHaveLength(2);
        for (const { text } of drafted({})) expect(text).not.toContain(says);
      }
    },
  );

  it.each(['sv', 'en'] as const)('says in %s of nothing that it still holds', (language) => {
    const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });
    const facts = [fact('f1', 'Vattnet är avstängt.'), fact('f2', 'Vattnet är rent igen.')];
    const before = { statements: [published], news: [{ what: 'new' as const, factId: 'f2' }] };
    const update = request({ kind: 'update', language, facts }, ['newsroom'], { before });
    const [text] = writePlaybook(update, playbook, rules).texts;
    expect(text?.text).toContain('Vattnet är rent igen.');
    expect(text?.text).not.toMatch(/gäller fortfarande|still holds/u);
  });

  it.each([
    ['sv', 'Det här är vårt sista offentliga besked om det som har hänt.'],
    ['en', 'This is our last public statement about what has happened.'],
  ] as const)(
    'says in %s that an update is the last one, and promises no other',
    (language, says) => {
      const facts = [{ id: 'f1', status: 'confirmed' as const, text: 'Vattnet är rent.' }];
      const last = request(
        { kind: 'update', language, facts, isLast: true, nextUpdateAt: undefined },
        ['newsroom', 'x'],
      );
      for (const { text } of writePlaybook(last, playbook, rules).texts) {
        expect(text).toContain(says);
        expect(text).not.toMatch(/Nästa besked|[Nn]ext update/);
      }
    },
  );

  const fact = (id: string, text: string, status: 'confirmed' | 'unconfirmed' = 'confirmed') => ({
    id,
    status,
    text,
  });
  const textOf = (given: Parameters<typeof request>[0]) =>
    writePlaybook(request(given, ['press']), playbook, rules).texts[0]?.text ?? '';

  it('names what is open, or says nothing of it', () => {
    const burst = fact('f1', 'Vattnet är avstängt.');
    const open = (text: string) => textOf({ facts: [burst, fact('u1', text, 'unconfirmed')] });
    expect(open('Ett rör brast.')).toContain('Vi vet ännu inte varför det hände.');
    expect(open('Grannen såg det.')).not.toContain('inte vet');
  });

  it('names a spokesperson with the role where readers may see it', () => {
    const speakers = [{ name: 'Exempel Ek', role: 'presschef' }];
    const facts = [fact('f1', 'Larmet var avstängt.')];
    expect(textOf({ kind: 'apology', wrongdoing: 'ours', speakers, facts })).toContain(
      'Vår talesperson är Exempel Ek, presschef.',
    );
  });

  it('tells of those close to the dead before anything else that happened', () => {
    const facts = [
      fact('f1', 'En man har omkommit vid Ekby.'),
      fact('f2', 'Tävlingen är stoppad.'),
      fact('f3', 'De anhöriga har fått veta det.'),
    ];
    expect(textOf({ harm: ['death'], facts })).toMatch(/anhöriga har fått veta[\s\S]*är stoppad/u);
  });

  it('tells of a death and mourns before anything else that happened', () => {
    const facts = [
      fact('f1', 'En buss körde av vägen vid Ekby.'),
      fact('f2', '13 personer har förts till sjukhus.'),
      fact('f3', 'En passagerare har omkommit.'),
    ];
    expect(textOf({ harm: ['death'], facts })).toContain(
      'vid Ekby. En passagerare har omkommit. Våra tankar går till de anhöriga.',
    );
  });

  it('tells in lessons what happened before what was changed, also where kin are told of', () => {
    const facts = [
      fact('f1', 'En man har omkommit.'),
      fact('f2', 'Larmet var avstängt.'),
      fact('f3', 'Larmet provas nu varje vecka.'),
      fact('f4', 'Hans familj har läst den här texten.'),
    ];
    expect(textOf({ kind: 'lessons', wrongdoing: 'ours', harm: ['death'], facts })).toMatch(
      /avstängt[\s\S]*varje vecka/u,
    );
  });

  it('tells staff what to do right after the grief', () => {
    const facts = [
      fact('f1', 'En kollega har omkommit.'),
      fact('f2', 'Polisen utreder.'),
      fact('f3', 'Allt arbete är stoppat, avbryt och åk till depån.'),
    ];
    const asked = request({ kind: 'internal', harm: ['death'], facts }, ['intranet']);
    const text = writePlaybook(asked, playbook, rules).texts[0]?.text ?? '';
    expect(text).toMatch(/arbetskamrat\.\s+Allt arbete är stoppat[\s\S]*Polisen utreder/u);
  });

  it.each([
    ['sv', 'Vänliga hälsningar, Exempeltåg.'],
    ['en', 'With kind regards, Exempeltåg.'],
  ] as const)('signs letters in %s, whatever they are about', (language, regards) => {
    const facts = [fact('f1', 'Skolan är stängd.')];
    const letter = (kind: Kind, channel: 'email' | 'newsroom' | 'intranet') =>
      writePlaybook(request({ kind, language, facts }, [channel]), playbook, rules).texts[0]?.text;
    for (const kind of ['holding', 'update', 'internal', 'apology', 'distancing'] as const) {
      expect(letter(kind, 'email')).toContain(regards);
    }
    expect(letter('internal', 'intranet')).toContain(regards);
    expect(letter('holding', 'newsroom')).not.toContain(regards);
  });

  it('points in a mail at another mail than itself', () => {
    const given = { kind: 'apology', wrongdoing: 'ours', harm: ['privacy'] } as const;
    const publicAction = { text: 'Radera mejlet.', keys: [] };
    const brief = {
      ...given,
      harm: [...given.harm],
      publicAction,
      facts: [fact('f1', 'Ett brev gick fel.')],
    };
    const textIn = (channel: 'email' | 'newsroom') =>
      writePlaybook(request(brief, [channel]), playbook, rules).texts[0]?.text;
    expect(textIn('email')).toContain('Radera det mejlet.');
    expect(textIn('newsroom')).toContain('Radera mejlet.');
  });

  it('says what is open only where it is open: nobody else is ill where nobody is known to be', () => {
    const ill = fact('u1', 'The 11 fell ill from our water.', 'unconfirmed');
    const open = (known: string) => textOf({ language: 'en', facts: [fact('f1', known), ill] });
    expect(open('11 people have a confirmed illness.')).toContain('know what made people ill.');
    expect(open('The tank was drained.')).toContain('know whether anyone has fallen ill.');
  });

  it('asks the bereaved for forgiveness first, and alone where the death is what went wrong', () => {
    const facts = [
      { ...fact('f1', 'Det gick inte att ringa.'), isOurs: true },
      fact('f2', 'En man avled den kvällen.'),
    ];
    const apology = { kind: 'apology', wrongdoing: 'ours', harm: ['death'] } as const;
    expect(textOf({ ...apology, harm: [...apology.harm], facts })).toContain(
      'Vi ber de anhöriga om ursäkt',
    );
    expect(textOf({ ...apology, harm: [...apology.harm], facts: facts.slice(1) })).toContain(
      'Vi ber de anhöriga om ursäkt',
    );
  });

  it('says a fact that holds words in braces, as in its own templates', () => {
    const text = 'Fältet {contact} i formuläret är tomt, liksom {nextUpdate} och $&.';
    const facts = [{ id: 'f1', status: 'confirmed' as const, text }];
    const { texts } = writePlaybook(request({ facts }, ['newsroom']), playbook, rules);
    expect(texts[0]?.text).toContain(text);
  });

  it('leaves out what a rule stops, in text and title', () => {
    const facts = [
      { id: 'f1', status: 'confirmed' as const, text: 'Ring vår chef på 070-174 06 33!' },
      { id: 'f3', status: 'confirmed' as const, text: 'Vattnet är avstängt.' },
    ];
    const asked = request({ kind: 'qa', facts }, ['intranet']);
    const [text] = writePlaybook(asked, playbook, rules).texts;
    expect(text?.text).toContain('Vattnet är avstängt.');
    expect(`${text?.title} ${text?.text}`).not.toContain('070-174');
  });
});

describe('the playbook for an ordinary post', () => {
  it.each([
    ['sv', ['Simhallen har öppet i jul', 'Barn under sju år badar gratis.'], 'Nytt från oss.'],
    ['en', ['The pool is open at Christmas', 'Children swim free.'], 'News from us.'],
  ] as const)('tells in %s what it is given and nothing else', (language, given, plain) => {
    const told = (texts: readonly string[]) => {
      const facts = texts.map((text, i) => ({ id: `f${i}`, status: 'confirmed' as const, text }));
      const brief = { kind: 'post', phase: 'resolved', language, facts } as const;
      return writePlaybook(request(brief, ['newsroom', 'x']), playbook, rules).texts;
    };
    const whole = `${given[0]}. ${given[1]}`;
    expect(told(given)).toMatchObject([
      { title: given[1].slice(0, -1), text: whole },
      { text: whole },
    ]);
    expect(told([])[1]?.text).toBe(plain);
  });
});
