import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const untold = { en: 'The family has not been told.', sv: 'Familjen har inte underrättats.' };

const found = (language: 'sv' | 'en', text: string) =>
  findingsOf('kin-untold', text, {
    language,
    kind: 'update',
    harm: ['death'],
    facts: [{ id: 'f1', status: 'confirmed', text: untold[language] }],
  }).map(({ severity }) => severity);

const telling = {
  en: [
    'The police try to reach the family.',
    'The next of kin are being sought.',
    'The police are trying to reach the relatives.',
    'We have not reached the next of kin.',
    'We are still looking for the parents.',
    'The family has not been found.',
    'The police are searching for the next of kin.',
    'Nobody has been able to reach the family.',
    'The police are working to trace the relatives.',
    'A life was lost.',
    'The family has lost a father.',
    'A colleague fell victim to the flames.',
    'A family has lost their mother.',
    'He leaves a wife and two children.',
    'Lives were lost.',
    'Two children lost their father.',
    'She became a victim of the fire.',
    'The flames took one of us.',
    'The fire claimed a victim.',
  ],
  sv: [
    'Polisen försöker nå familjen.',
    'Vi har inte fått tag på de anhöriga.',
    'Polisen söker de anhöriga.',
    'Anhöriga söks.',
    'De anhöriga eftersöks.',
    'Polisen arbetar med att nå familjen.',
    'Ingen har kunnat nå familjen.',
    'Familjen har inte gått att få tag på.',
    'Ett liv gick förlorat.',
    'Familjen har förlorat en pappa.',
    'En kollega föll offer för lågorna.',
    'Två barn har mist sin far.',
    'Hon efterlämnar man och två barn.',
    'Liv har gått till spillo.',
    'Liv gick förlorade.',
    'Branden tog en av oss.',
    'Branden krävde ett offer.',
  ],
};

const harmless = {
  en: [
    'The police try to reach the site.',
    'We try to reach everyone in Norrby.',
    'Time was lost.',
    'The family has lost its water.',
    'A colleague fell ill.',
    'The house fell victim to the flames.',
    'The family has lost a house.',
    'Data was lost.',
    'Families can reach us by phone.',
    'The police are looking for the car.',
    'A tree fell.',
    'Work was lost.',
  ],
  sv: [
    'Polisen försöker nå platsen.',
    'Vi försöker nå alla i Norrby.',
    'Tid gick förlorad.',
    'Familjen har förlorat sitt vatten.',
    'En kollega blev sjuk.',
    'Huset föll offer för lågorna.',
    'Familjen har förlorat ett hus.',
    'Data gick förlorade.',
    'Familjer kan nå oss på telefon.',
    'Polisen söker bilen.',
    'Ett träd föll.',
  ],
};

describe.each(['en', 'sv'] as const)('in %s', (language) => {
  it.each(telling[language])('a death shows in who is sought and what was lost: %s', (text) => {
    expect(found(language, text)).toContain('block');
  });

  it.each(harmless[language])('things are sought and lost as well: %s', (text) => {
    expect(found(language, text)).toEqual([]);
  });
});
