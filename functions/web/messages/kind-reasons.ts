const en = {
  apologyFirst:
    'The incident says that someone acting for you did wrong. That is why an apology comes first: it takes the responsibility, and only then do updates follow.',
  helpFirst:
    'The incident says that someone acting for you did wrong and that people are harmed. That is why a first statement comes first, with an apology in it: what to do, what has happened, and that you apologise. The full apology follows.',
  apologyNow:
    'The incident says that someone acting for you did wrong, and people know by now what has happened. That is why the full apology comes next: it takes the responsibility, and then updates follow.',
  distancing:
    'The incident says that one of you did wrong, but not on your behalf. That is why you distance yourselves before updates follow: your own stance and your policy, no apology for what is not yours.',
  noWrong:
    'The incident says that no one did wrong. That is why no apology is suggested: tell what has happened and what people can do.',
  unknownWrong:
    'Whether someone did wrong is not known yet. That is why neither an apology nor distancing is suggested: tell what is confirmed, and say so when you know.',
  apologised: 'You have apologised. That is why updates follow: what is new, and what you do.',
  distanced:
    'You have distanced yourselves. That is why updates follow: what is new, and what you do.',
  over: 'The crisis is over. That is why it is time to tell what you have learned and changed.',
};

const sv: typeof en = {
  apologyFirst:
    'I händelsen står att någon som handlade för er gjorde fel. Därför kommer en ursäkt först: den tar ansvaret, och sedan följer uppdateringar.',
  helpFirst:
    'I händelsen står att någon som handlade för er gjorde fel och att människor har drabbats. Därför kommer ett första besked först, med en ursäkt i sig: vad folk ska göra, vad som har hänt och att ni ber om ursäkt. Hela ursäkten följer sedan.',
  apologyNow:
    'I händelsen står att någon som handlade för er gjorde fel, och folk vet nu vad som har hänt. Därför kommer hela ursäkten härnäst: den tar ansvaret, och sedan följer uppdateringar.',
  distancing:
    'I händelsen står att någon hos er gjorde fel, men inte på ert uppdrag. Därför tar ni avstånd innan uppdateringar följer: er egen hållning och er policy, ingen ursäkt för det som inte är ert.',
  noWrong:
    'I händelsen står att ingen gjorde fel. Därför föreslås ingen ursäkt: berätta vad som har hänt och vad folk kan göra.',
  unknownWrong:
    'Ännu är det inte känt om någon gjorde fel. Därför föreslås varken ursäkt eller avståndstagande: berätta det bekräftade, och säg till när ni vet.',
  apologised:
    'Ni har bett om ursäkt. Därför följer uppdateringar: vad som är nytt, och vad ni gör.',
  distanced: 'Ni har tagit avstånd. Därför följer uppdateringar: vad som är nytt, och vad ni gör.',
  over: 'Krisen är över. Därför är det dags att berätta vad ni har lärt er och ändrat.',
};

/** Why a kind of statement fits next. */
export type KindReasonName = keyof typeof en;

/** Words that say why a kind of statement is suggested. */
export const kindReasons = { en, sv };
