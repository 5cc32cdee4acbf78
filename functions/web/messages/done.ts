const en = {
  opened: 'The incident is open.',
  saved: 'Saved.',
  'reply-asked':
    'You have asked for the reply. It goes out once someone with the mandate has approved it.',
  muted: 'The topic is muted. It is on record.',
  agreed: 'You have agreed. It is on record.',
  resolved: 'The crisis is over. The crisis group is being told.',
  closed: 'The incident is closed.',
  reactivated: 'The incident is active again. The crisis group is being told.',
  cancelled: 'The incident is cancelled. The crisis group is being told.',
  requested: 'The statement is requested.',
  'requested-before':
    'This was requested already, with the very same content: here it is. Nothing more was requested.',
  'requested-pair': 'The statement is requested in both languages. Each needs its own decision.',
  'requested-one':
    'The statement is requested in this language. In the other one it could not be; request it by itself to see why.',
  written: 'The new words are saved and checked.',
  'written-stopped':
    'The new words are saved, but the tone check stops them. As they stand they can be approved only with a reason, and in some cases not at all.',
  'requested-left-out':
    'The statement is requested. The tone check stops words that you typed, so the templates leave them out.',
  'requested-stopped':
    'The statement is requested, but the tone check stops its words. As they stand they can be approved only with a reason, and in some cases not at all.',
  withdrawn: 'The statement is withdrawn.',
  'asked-next':
    'The question goes on: to the next person, or to all who may answer where nobody is left.',
  calling: 'The desk sees that you are calling.',
  retried: 'Trying again.',
  receipt: 'Noted.',
  'quotes-kept': 'The words stay as they are. Your reason is on record.',
  'thaw-asked': 'You have asked them to see to the posts on ice.',
  thawed: 'Done as you confirmed. It is on record.',
  read: 'Thank you. You are counted, not named.',
  replanned: 'Planned anew. It is on record.',
  decided: 'Your decision is recorded.',
  'decided-both': 'Your decision is recorded, for both languages.',
  'decided-one':
    'Your decision on the other language is recorded. These words could not be approved along with it; answer them by themselves.',
  'test-sent': 'The mail is sent.',
  'handed-over': 'Your mandate is handed over.',
  'feed-revoked': 'The address is revoked. Calendars that use it get nothing more.',
  'taken-back': 'You have your mandate back.',
  'session-ended': 'That device is signed out.',
  'sessions-ended': 'They are signed out everywhere.',
  'passkey-registered': 'The passkey is made. You and the admins get a mail about it.',
  'passkey-revoked': 'The passkey is revoked.',
};

const sv: typeof en = {
  opened: 'Händelsen är öppnad.',
  saved: 'Sparat.',
  'reply-asked': 'Svaret är begärt. Det går ut när någon med mandat har godkänt det.',
  muted: 'Ämnet är tystat. Det är antecknat.',
  agreed: 'Du har gått med på det. Det är antecknat.',
  resolved: 'Krisen är över. Krisgruppen får veta det.',
  closed: 'Händelsen är avslutad.',
  reactivated: 'Händelsen pågår igen. Krisgruppen får veta det.',
  cancelled: 'Händelsen är struken. Krisgruppen får veta det.',
  requested: 'Uttalandet är begärt.',
  'requested-before':
    'Det här är redan begärt, med exakt samma innehåll: här är det. Inget mer begärdes.',
  'requested-pair': 'Uttalandet är begärt på båda språken. Vart och ett behöver ett eget beslut.',
  'requested-one':
    'Uttalandet är begärt på det här språket. På det andra gick det inte; begär det för sig så syns varför.',
  written: 'Den nya texten är sparad och kontrollerad.',
  'written-stopped':
    'Den nya texten är sparad, men tonkontrollen stoppar den. Som den är nu går den bara att godkänna med ett skäl, och i vissa fall inte alls.',
  'requested-left-out':
    'Uttalandet är begärt. Tonkontrollen stoppar ord som du skrev, så mallarna utelämnar dem.',
  'requested-stopped':
    'Uttalandet är begärt, men tonkontrollen stoppar texten. Som den är nu går den bara att godkänna med ett skäl, och i vissa fall inte alls.',
  withdrawn: 'Uttalandet är tillbakadraget.',
  'asked-next':
    'Frågan går vidare: till nästa person, eller till alla som får svara om ingen är kvar.',
  calling: 'Desken ser att du ringer.',
  retried: 'Försöker igen.',
  receipt: 'Noterat.',
  'quotes-kept': 'Texten får stå kvar. Ditt skäl är antecknat.',
  'thaw-asked': 'Du har bett dem ta hand om inläggen som ligger på is.',
  thawed: 'Gjort som du bekräftade. Det är antecknat.',
  read: 'Tack. Du räknas, men ditt namn syns inte.',
  replanned: 'Planerat om. Det är antecknat.',
  decided: 'Ditt beslut är antecknat.',
  'decided-both': 'Ditt beslut är antecknat, för båda språken.',
  'decided-one':
    'Ditt beslut om det andra språket är antecknat. Den här texten gick inte att godkänna samtidigt; svara på den för sig.',
  'test-sent': 'Mejlet är skickat.',
  'handed-over': 'Ditt mandat är överlämnat.',
  'feed-revoked': 'Adressen är återkallad. Kalendrar som använder den får inget mer.',
  'taken-back': 'Du har ditt mandat tillbaka.',
  'session-ended': 'Enheten är utloggad.',
  'sessions-ended': 'Personen är utloggad överallt.',
  'passkey-registered': 'Passnyckeln är skapad. Du och administratörerna får ett mejl om det.',
  'passkey-revoked': 'Passnyckeln är återkallad.',
};

/** What was done, said on the page that an act leads to. */
export const done = { en, sv };
