import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

type Given = Parameters<typeof request>[0];

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

/** Facts of which these are marked as our wrong. */
const marked = (told: ReturnType<typeof facts>, ...ours: number[]) =>
  told.map((fact, at) => (ours.includes(at) ? { ...fact, isOurs: true } : fact));

const answer = (given: Given, channel: 'email' | 'x' = 'email') =>
  writePlaybook(
    request({ kind: 'reply', wrongdoing: 'ours', ...given }, [channel]),
    playbook,
    rules,
  ).texts[0]?.text ?? '';

describe('a reply', () => {
  it('speaks of those of whom its reader wrote as theirs', () => {
    const text = answer({
      facts: facts(
        'Ett barn lämnade skolgården.',
        'Barnet hittades oskadat.',
        'Vi ringde inte vårdnadshavarna.',
      ),
      comment: 'Min son var BORTA och ni ringde inte ens!',
    });
    expect(text).toContain('Vi gjorde fel, och vi ber dig och din son om ursäkt.');
    expect(text).toContain('Din son lämnade skolgården. Din son hittades oskadd.');
    expect(text).toContain('Vi ringde inte er.');
  });

  it('apologises for each of the acts that hit its reader, or for none alone', () => {
    const told = marked(
      facts(
        'Some tills charged customers twice.',
        'Refunds went out.',
        "Guards searched a customer's bag.",
        'The till is mended.',
      ),
      0,
      2,
    );
    const comment = 'You charged my mum twice and emptied her bag in front of everybody.';
    expect(answer({ language: 'en', facts: told, comment })).toContain(
      "We are sorry that some tills charged customers twice and that guards searched your mum's bag, and we apologise to you and your mum.",
    );
    const many = facts(...Array.from({ length: 4 }, (_, at) => `Till ${at} charged you twice.`));
    expect(answer({ language: 'en', facts: many, comment })).toContain('We got it wrong, and');
  });

  it('speaks to its reader where our promises are about them by name', () => {
    const commitments = ['The head will ring Mrs Ek today.', 'She gets the report by Friday.'];
    const given = { language: 'en', facts: facts('The dose was wrong.'), commitments } as const;
    const text = (comment: string) =>
      answer({ ...given, facts: [...given.facts], commitments, comment });
    expect(text('You gave my father the wrong dose. Anna Ek')).toContain(
      'The head will ring you today. You get the report by Friday.',
    );
    expect(text('You gave my father the wrong dose.')).toContain('ring Mrs Ek today. She gets');
  });

  it('says what to do right after it has met the person, and hopes that they are better', () => {
    const text = answer({
      harm: ['injury'],
      facts: facts('Bullarna innehåller mandel utan att det står på påsen.'),
      publicAction: { text: 'Ät inte bullarna.', keys: [] },
      comment: 'Min dotter fick åka ambulans efter era bullar.',
    });
    expect(text).toMatch(
      /om ursäkt[^.]*\. Vi hoppas att din dotter mår bättre\. Ät inte bullarna\./u,
    );
  });

  it('leaves a fact as it is where a word would no longer agree', () => {
    const text = answer({
      facts: facts('Kiosken är stängd.', 'Barnet var nedkylt och rädd.'),
      comment: 'Min son var borta!',
    });
    expect(text).toContain('Barnet var nedkylt och rädd.');
  });

  it('says nothing of someone of whom its reader did not write', () => {
    const said = facts('Ett barn lämnade skolgården.');
    expect(answer({ facts: said, comment: 'Vad är det för skola?' })).not.toContain('din son');
  });

  it.each([
    ['A resident died in the fire.', 'How is my mum? She lives with you.', 'your mum died'],
    ['A child is critically ill.', 'My son is in that class. What has happened?', 'your son is'],
  ])('tells nobody that %s is theirs unless they told of it', (fact, comment, told) => {
    const text = answer({ language: 'en', harm: ['death'], facts: facts(fact), comment });
    expect(text.toLowerCase()).not.toContain(told);
  });

  it('apologises to nobody who is dead', () => {
    const comment = 'My husband died and you sent him a bill.';
    const text = answer({ language: 'en', facts: facts('We sent a bill by mistake.'), comment });
    expect(text).toContain('apologise to you');
    expect(text).not.toContain('your husband');
  });

  it('grieves with the brother of who died, and speaks of him as theirs', () => {
    const text = answer({
      language: 'en',
      harm: ['death'],
      facts: facts('The rider died on a delivery for us.', 'The message went out by mistake.'),
      comment: 'My brother was killed on his bike delivering for you.',
    });
    expect(text).toMatch(/^We are so sorry for your loss\./u);
    expect(text).toContain('Your brother died');
    expect(text).toContain('apologise to you');
  });

  it('apologises to no father whose urn was buried', () => {
    const comment = 'Vi tog farväl av en främling. Var är pappa?';
    const text = answer({ facts: facts('Vi tog fel urna.'), comment });
    expect(text).toContain('Vi ber dig om ursäkt');
  });

  it.each([
    ['my mum', "Guards searched a customer's bag.", "guards searched your mum's bag"],
    ['My chair was gone, and I', 'Passenger waited 95 min.', 'you waited 95 min'],
    ['I lost my ticket, I', 'We pay any fine that someone got.', 'we pay the fine that you got'],
  ])('of %s tells it to them', (comment, fact, told) => {
    expect(answer({ language: 'en', facts: marked(facts(fact), 0), comment })).toContain(told);
  });

  it('calls nothing open that the facts answer', () => {
    const text = answer({
      language: 'en',
      facts: [
        ...facts('No books have been burned or removed.'),
        { id: 'u1', status: 'unconfirmed', text: "The children's library opens again soon." },
      ],
      comment: "Is it true that you burn children's books? Removed books?",
    });
    expect(text).not.toContain('for certain');
  });
});

describe('an apology', () => {
  const given: Given = {
    kind: 'apology',
    language: 'en',
    wrongdoing: 'ours',
    facts: marked(facts('Independent review published in June finds that 41 boys were beaten.'), 0),
  };
  const text = (channel: 'press' | 'x') =>
    writePlaybook(request(given, [channel]), playbook, rules).texts[0]?.text ?? '';

  it('is for what was done, not for what a review finds', () => {
    expect(text('press')).toContain(
      'We are sorry that 41 boys were beaten, and we apologise. This is what an independent review published in June finds.',
    );
    expect(text('x')).toContain('We apologise: 41 boys were beaten. The responsibility is ours.');
  });
});
