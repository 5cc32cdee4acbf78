import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const claims = { en: '37 people died in Norrby', sv: '37 personer dog i Norrby' };
const facts = [
  'A water main in Norrby has burst.',
  'Nobody died in Norrby.',
  '3 people were hurt.',
];

const found = (language: 'sv' | 'en', text: string) =>
  findingsOf('claim-as-fact', text, {
    language,
    kind: 'correction',
    claim: { text: claims[language], keys: ['37'], truthKeys: ['burst'] },
    facts: facts.map((fact, at) => ({ id: `f${at}`, status: 'confirmed', text: fact })),
  }).map(({ severity }) => severity);

const affirming = {
  en: [
    'We were wrong: 37 people died.',
    'That 37 people died is not our fault.',
    'We cannot yet name the 37 people who died.',
    'Contrary to rumours, 37 people died.',
    'It is no longer false that 37 people died.',
    'It is false that only 37 people died.',
    'It is false that we hid that 37 people died.',
    'It is false that help came too late for the 37 people who died.',
    'We deny that it was sabotage that killed 37 people.',
    'Is it false that 37 people died? No.',
    '37 people died, which is not our fault.',
    'We cannot say why 37 people died.',
    'We cannot confirm how 37 people died.',
    'It is wrong that we ignored the 37 people who died.',
    'It is not true that nobody helped the 37 people who died.',
    'We have never forgotten the 37 people who died.',
    'It is untrue that the company caused the deaths of 37 people.',
    'It is false that more than 37 people died.',
    'Nobody told us that 37 people died.',
    'The 37 people who died did not suffer.',
    'It was wrong to hide that 37 people died.',
  ],
  sv: [
    'Vi hade fel: 37 personer dog.',
    'Att 37 personer dog är inte vårt fel.',
    'Vi kan inte namnge de 37 personer som dog ännu.',
    'Tvärtemot ryktena dog 37 personer.',
    'Det är inte längre falskt att 37 personer dog.',
    'Det är falskt att bara 37 personer dog.',
    'Det är inte sant att vi dolde att 37 personer dog.',
    'Det är falskt att hjälpen kom för sent till de 37 personer som dog.',
    'Vi kan inte säga varför 37 personer dog.',
    'Vi kan inte bekräfta hur 37 personer dog.',
    'Vi förnekar att det var sabotage som dödade 37 personer.',
    'Är det falskt att 37 personer dog? Nej.',
    '37 personer dog, vilket inte är vårt fel.',
    'Det är fel att vi struntade i de 37 personer som dog.',
    'Vi har aldrig glömt de 37 personer som dog.',
    'Det är osant att bolaget orsakade att 37 personer dog.',
    'Det är falskt att fler än 37 personer dog.',
    'Ingen berättade för oss att 37 personer dog.',
    'De 37 personer som dog led inte.',
    'Det var fel att dölja att 37 personer dog.',
  ],
};

const denying = {
  en: [
    'It is not true that 37 people died.',
    'It is false that 37 people died in Norrby.',
    '37 people did not die in Norrby.',
    'We cannot confirm that 37 people died.',
    'The claim that 37 people died is false.',
    'We deny that 37 people died.',
    'Contrary to rumours, 37 people did not die.',
    'Is it true that 37 people died? No.',
    'Rumours say that 37 people died. That is wrong.',
    'We wrote that 37 people died. We were wrong.',
    'Nobody died in Norrby. Earlier today we wrote that 37 people died. That was our mistake.',
    'Correction: 3 people were hurt, nobody died. We previously said 37.',
    'The figure of 37 dead that we published was an error.',
    'We regret that we wrote 37.',
    'Several media report 37 dead. That does not match what we know: nobody died in Norrby.',
    'It is a lie that 37 people died.',
    'The post about 37 dead is false.',
    'We apologise for writing 37.',
    'Earlier we said 37 by mistake.',
    'Our first figure, 37, was too high.',
    'We said 37. The correct figure is 3.',
  ],
  sv: [
    'Det är inte sant att 37 personer dog.',
    'Det är falskt att 37 personer dog i Norrby.',
    'Vi kan inte bekräfta att 37 personer dog.',
    'Påståendet att 37 personer dog är falskt.',
    'Tidigare i dag skrev vi att 37 personer dog. Det var fel av oss.',
    'Vi beklagar att vi skrev 37 döda.',
    'Vi angav tidigare 37.',
    'Det stämmer inte att 37 personer dog.',
    '37 personer har inte dött i Norrby.',
    'Vi skrev att 37 personer dog. Vi hade fel.',
    'Är det sant att 37 personer dog? Nej.',
    'Ingen dog i Norrby. Uppgiften om 37 döda var ett misstag.',
    'Siffran 37 döda som vi publicerade var felaktig.',
    'Flera medier rapporterar 37 döda. Det stämmer inte med vad vi vet: ingen dog i Norrby.',
    'Rättelse: 3 personer skadades, ingen dog. Vi sade tidigare 37.',
    'Vi ber om ursäkt för att vi skrev 37.',
    'Vi uppgav 37 av misstag.',
    'Vår första siffra, 37, var för hög.',
    'Vi förnekar att 37 personer dog.',
    'Tvärtemot ryktena dog inte 37 personer.',
  ],
};

describe.each(['en', 'sv'] as const)('in %s', (language) => {
  it.each(affirming[language])('something else is denied, and the claim stands: %s', (text) => {
    expect(found(language, text)).toContain('block');
  });

  it.each(denying[language])('the claim is denied or taken back: %s', (text) => {
    expect(found(language, text)).toEqual([]);
  });
});
