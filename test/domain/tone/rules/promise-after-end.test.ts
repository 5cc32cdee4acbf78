import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

it.each([
  ['sv', 'Vattnet är rent igen.', 'Vi återkommer när vi vet mer'],
  ['en', 'The water is clean again.', 'More information will follow'],
])('is found in a title as well (%s)', (language, text, title) => {
  const brief = { kind: 'update', phase: 'resolved', language };
  expect(findingsOf('promise-after-end', text, brief, title)).toHaveLength(1);
  expect(findingsOf('promise-after-end', text, brief, text)).toEqual([]);
});

const promising = {
  en: [
    'Stay tuned.',
    'Watch this space.',
    'Follow this page for updates.',
    'Expect more from us this evening.',
    'Another update follows.',
    'More at 18.',
    'We publish again when the tests are done.',
    'Check back later.',
    'Keep an eye on this page for news.',
    'More soon.',
    'A further statement follows tonight.',
    'We post again tomorrow.',
    'Stay posted.',
    'More to come.',
    'Watch our channel.',
    'Check this page for updates.',
    'Expect an update tonight.',
    'We report again on Friday.',
    'One more bulletin comes later.',
    'Updates to follow.',
  ],
  sv: [
    'Håll utkik.',
    'Följ den här sidan för uppdateringar.',
    'Vänta er mer från oss i kväll.',
    'En ny uppdatering följer.',
    'Mer kl. 18.',
    'Vi publicerar igen när proverna är klara.',
    'Mer kommer.',
    'Håll ögonen öppna.',
    'Följ sidan för uppdateringar.',
    'Räkna med nytt besked i kväll.',
    'Ännu en rapport följer.',
    'Mer i kväll.',
    'Vi skriver igen i morgon.',
    'Fortsättning följer.',
    'Nytt kl. 18.',
    'Vi rapporterar på nytt.',
    'Följ oss för nyheter.',
    'Ett besked till följer.',
    'Vi skriver när proverna är klara.',
    'Mer följer snart.',
  ],
};

const harmless = {
  en: [
    'The tuned engine stays.',
    'Read the questions and answers on this page.',
    'The space is closed.',
    'More than 18 people helped.',
    'We published the report.',
    'Another pump follows the first.',
    'Expect queues this evening.',
    'More buses run.',
    'Watch your step.',
    'We wrote to everyone again and again.',
    'Check your meter.',
    'Follow the signs.',
    'Expect lower pressure tonight.',
    'We have reported the incident.',
    'Another bus follows.',
    'Stay at home.',
    'We expect more rain this evening.',
    'More help is available by phone.',
    'Check that your water is clear.',
    'The last bulletin came at noon.',
  ],
  sv: [
    'Läs frågor och svar på sidan.',
    'Fler än 18 personer hjälpte till.',
    'Vi publicerade rapporten.',
    'Fler bussar går.',
    'Vänta er köer i kväll.',
    'Räkna med lägre tryck i kväll.',
    'Följ skyltarna.',
    'Vi har skrivit till alla.',
    'Mer vatten kom kl. 18.',
    'Håll avstånd.',
    'En ny pump följer den första.',
    'Följ arbetet på plats.',
    'Håll dörren stängd.',
    'Mer hjälp finns på telefon.',
    'Mer regn väntas.',
    'Vi rapporterade händelsen.',
    'Stanna hemma.',
    'Sidan är stängd.',
    'Ett besked kom i går.',
    'Titta på mätaren.',
  ],
};

describe.each(['en', 'sv'] as const)('in %s', (language) => {
  const found = (text: string) =>
    findingsOf('promise-after-end', text, { kind: 'update', phase: 'resolved', language });

  it.each(promising[language])('readers are told to wait for more: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each(harmless[language])('nothing more is promised: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
