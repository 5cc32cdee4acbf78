import { expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Kind } from '#domain/kind/kind.ts';
import type { Language } from '#domain/values/language.ts';
import { playbook, request, rules } from '../briefs.ts';

const events = {
  sv: 'En gasledning på Storgatan har gått sönder.',
  en: 'A gas pipe in Corn Street has burst.',
};

const written = (kind: Kind, language: Language, fact: string): string => {
  const facts = [events[language], fact].map((text, at) => ({
    id: `f${at}`,
    status: 'confirmed' as const,
    text,
  }));
  const given = request(
    {
      ...{ kind, language, facts },
      organisation: { name: 'Exempel', domains: [], spokespeople: ['Exempel Talarsdotter'] },
    } as never,
    ['intranet'],
  );
  return writePlaybook(given, playbook, rules).texts[0]?.text ?? '';
};

const told: [Language, string][] = [
  ['en', 'Only Femi Adair speaks to the media.'],
  ['en', 'Refer all media questions to Femi Adair.'],
  ['en', 'All questions from journalists go to Femi Adair.'],
  ['en', 'Media enquiries are handled by Femi Adair.'],
  ['sv', 'Bara Femi Adair uttalar sig för medierna.'],
  ['sv', 'Hänvisa alla mediefrågor till Femi Adair.'],
];
// The rule that asks for a referral does not take these for one.
const unruled: [Language, string][] = [
  ['en', 'Femi Adair is the only one who talks to reporters.'],
  ['sv', 'Det är Femi Adair som svarar på frågor från medier.'],
  ['sv', 'Femi Adair sköter alla kontakter med pressen.'],
];
const kinds: Kind[] = ['internal', 'qa'];
const named = /(?:questions from the media|frågor från medier).*Talarsdotter/iu;

it.each(told.flatMap(([language, fact]) => kinds.map((kind) => [kind, language, fact] as const)))(
  'whom a fact sends journalists to, no other line does (%s, %s): %s',
  (kind, language, fact) => {
    const text = written(kind, language, fact);
    expect(text).toContain(fact);
    expect(text).not.toMatch(named);
  },
);

it.each([
  ['en', 'We answered questions from the media on Monday.'],
  ['en', 'A film was sent to the press by a parent.'],
  ['en', 'Journalists have come to the school.'],
  ['en', 'The police answer questions from the media about the fight.'],
  ['en', 'A teacher talks to a reporter in the film.'],
  ['sv', 'Journalister har ställt frågor till oss.'],
  ['sv', 'Journalister har kommit till skolan.'],
  ['sv', 'Polisen svarar på frågor från medier om slagsmålet.'],
  ['sv', 'En film skickades till pressen av en förälder.'],
  ['sv', 'En förälder har skickat filmen till medier via en vän.'],
] as const)('a fact that only tells of journalists sends them to nobody (%s)', (language, fact) => {
  for (const kind of kinds) expect(written(kind, language, fact)).toMatch(named);
});

it.each(unruled)(
  'what the rule does not take for a referral is one to readers alone (%s): %s',
  (language, fact) => {
    expect(written('qa', language, fact)).not.toMatch(named);
    expect(written('internal', language, fact)).toMatch(named);
  },
);
