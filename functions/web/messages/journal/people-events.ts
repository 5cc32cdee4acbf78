const en = {
  seen: 'noted a new version of the plan',
  'handed-over': 'handed over the mandate',
  'taken-back': 'took the mandate back',
  'feed-made': 'made an address for a calendar feed',
  'feed-revoked': 'revoked the address of a calendar feed',
  registered: 'registered a passkey',
  revoked: 'revoked a passkey',
  used: 'signed with a passkey',
  'signed-out': 'ended all sessions',
  told: 'sent a notice about a passkey',
};

const sv: typeof en = {
  seen: 'antecknade en ny version av planen',
  'handed-over': 'lämnade över mandatet',
  'taken-back': 'tog tillbaka mandatet',
  'feed-made': 'skapade en adress till ett kalenderflöde',
  'feed-revoked': 'återkallade adressen till ett kalenderflöde',
  registered: 'registrerade en passnyckel',
  revoked: 'återkallade en passnyckel',
  used: 'skrev under med en passnyckel',
  'signed-out': 'avslutade alla inloggningar',
  told: 'skickade ett besked om en passnyckel',
};

/** Words of entries about the plan, passkeys and what people may do. */
export const peopleEvents = { en, sv };
