/** Names of Sweden's counties by the codes of Statistics Sweden (Regionala indelningar: län). */
export const counties: Readonly<Record<string, string>> = {
  '01': 'Stockholms län',
  '03': 'Uppsala län',
  '04': 'Södermanlands län',
  '05': 'Östergötlands län',
  '06': 'Jönköpings län',
  '07': 'Kronobergs län',
  '08': 'Kalmar län',
  '09': 'Gotlands län',
  '10': 'Blekinge län',
  '12': 'Skåne län',
  '13': 'Hallands län',
  '14': 'Västra Götalands län',
  '17': 'Värmlands län',
  '18': 'Örebro län',
  '19': 'Västmanlands län',
  '20': 'Dalarnas län',
  '21': 'Gävleborgs län',
  '22': 'Västernorrlands län',
  '23': 'Jämtlands län',
  '24': 'Västerbottens län',
  '25': 'Norrbottens län',
};

const WHOLE_COUNTRY = '00';

/** Whether two codes of counties or municipalities lie in each other, or one is the whole country. */
export const overlaps = (one: string, other: string): boolean =>
  other === WHOLE_COUNTRY || one.startsWith(other) || other.startsWith(one);
