import type { FallbackReason } from '#domain/draft/draft.ts';

/** A failure of a configured model; without a model, and after its drafts broke rules, nothing fails. */
type Failing = Exclude<FallbackReason, 'no-model' | 'tone-blocked'>;

const en = {
  none: 'No language model is connected: the playbook’s templates write the drafts.',
  works: (at: string) => `The language model works; it last answered ${at}.`,
  fails: {
    draft: (since: string, why: string) =>
      `The language model has not worked since ${since}: ${why}. Until it does, the playbook’s templates write the drafts; you can change every word.`,
    judge: (since: string, why: string) =>
      `The language model drafts, but has given no opinions since ${since}: ${why}. The tone rules check every text all the same.`,
  },
  stopped: {
    draft: (at: string, why: string) =>
      `The language model gave nothing when it was last asked, ${at}: ${why}. The playbook’s templates stepped in; it is asked again for the next draft.`,
    judge: (at: string, why: string) =>
      `The language model gave no opinion when it was last asked for one, ${at}: ${why}. The tone rules check every text all the same.`,
  },
  nextTry: (at: string) => `It is asked again after ${at}.`,
  remedy: (what: string) => `To whoever runs Talan: ${what}`,
  remedies: {
    resting: 'It is asked again in a few minutes.',
    unreachable:
      'See whether the endpoint runs, and whether its address (OPENAI_BASE_URL) is right.',
    timeout:
      'Give it more time (TALAN_MODEL_DRAFT_SECONDS, TALAN_MODEL_OPINION_SECONDS), or choose a faster model.',
    'rate-limited': 'Wait, or raise the limit of requests at the provider.',
    'quota-exceeded': 'Pay in credit at the provider, or use the key of another account.',
    loading: 'Wait until the model is loaded, and let the endpoint keep it loaded.',
    'server-error': 'See the endpoint’s own log or status page.',
    'key-refused':
      'Set the right key (OPENAI_API_KEY; on AWS the secret), and see whether it may use this model.',
    'address-unknown':
      'Correct the address (OPENAI_BASE_URL): it is the part before /chat/completions, and usually ends with /v1.',
    'model-unknown': 'Correct the model’s name (OPENAI_MODEL), or fetch the model at the endpoint.',
    'too-long': 'Give the model a longer context at the endpoint, or choose one that has it.',
    'rejected-request':
      'See the endpoint’s own log for why it refuses; TALAN_MODEL_FORMAT=none demands the least of it.',
    filtered:
      'Loosen the content filter at the provider, or choose another model: words about accidents and crimes must pass.',
    refused: 'Choose another model if it often declines.',
    truncated:
      'Allow longer answers at the endpoint, or choose a model that reasons less before it answers.',
    empty: 'Choose another model: this one gives no words.',
    'invalid-json': 'Choose a larger model, or one that follows a JSON schema.',
    'wrong-schema': 'Choose a larger model, or one that follows a JSON schema.',
  } satisfies Record<Failing, string>,
};

const sv: typeof en = {
  none: 'Ingen språkmodell är ansluten: spelbokens mallar skriver utkasten.',
  works: (at) => `Språkmodellen fungerar; den svarade senast ${at}.`,
  fails: {
    draft: (since, why) =>
      `Språkmodellen har inte fungerat sedan ${since}: ${why}. Tills den gör det skriver spelbokens mallar utkasten; ni kan ändra varje ord.`,
    judge: (since, why) =>
      `Språkmodellen skriver utkast men har inte lämnat några omdömen sedan ${since}: ${why}. Tonreglerna kontrollerar ändå varje text.`,
  },
  stopped: {
    draft: (at, why) =>
      `Språkmodellen gav ingenting när den senast tillfrågades, ${at}: ${why}. Spelbokens mallar tog vid; den tillfrågas igen för nästa utkast.`,
    judge: (at, why) =>
      `Språkmodellen gav inget omdöme när den senast tillfrågades, ${at}: ${why}. Tonreglerna kontrollerar ändå varje text.`,
  },
  nextTry: (at) => `Den tillfrågas igen efter ${at}.`,
  remedy: (what) => `Till den som sköter Talan: ${what}`,
  remedies: {
    resting: 'Den tillfrågas igen om några minuter.',
    unreachable: 'Se efter om servern är i gång och om adressen (OPENAI_BASE_URL) är rätt.',
    timeout:
      'Ge den mer tid (TALAN_MODEL_DRAFT_SECONDS, TALAN_MODEL_OPINION_SECONDS), eller välj en snabbare modell.',
    'rate-limited': 'Vänta, eller höj gränsen för antalet frågor hos leverantören.',
    'quota-exceeded': 'Fyll på krediten hos leverantören, eller använd ett annat kontos nyckel.',
    loading: 'Vänta tills modellen är laddad, och låt servern hålla den laddad.',
    'server-error': 'Se serverns egen logg eller leverantörens driftsida.',
    'key-refused':
      'Ange rätt nyckel (OPENAI_API_KEY; på AWS hemligheten), och se efter om den får använda modellen.',
    'address-unknown':
      'Rätta adressen (OPENAI_BASE_URL): den är delen före /chat/completions och slutar oftast med /v1.',
    'model-unknown': 'Rätta modellens namn (OPENAI_MODEL), eller hämta modellen på servern.',
    'too-long': 'Ge modellen ett längre sammanhang på servern, eller välj en som har det.',
    'rejected-request':
      'Se i serverns egen logg varför den vägrar; TALAN_MODEL_FORMAT=none kräver minst av den.',
    filtered:
      'Mildra innehållsfiltret hos leverantören, eller välj en annan modell: ord om olyckor och brott måste släppas igenom.',
    refused: 'Välj en annan modell om den ofta avböjer.',
    truncated:
      'Tillåt längre svar på servern, eller välj en modell som resonerar mindre innan den svarar.',
    empty: 'Välj en annan modell: den här ger inga ord.',
    'invalid-json': 'Välj en större modell, eller en som följer ett JSON-schema.',
    'wrong-schema': 'Välj en större modell, eller en som följer ett JSON-schema.',
  },
};

/** Words about the language model: how it stands, and what mends it. */
export const model = { en, sv };

/** What mends a failure of the model; undefined where nothing has to be mended. */
export const modelRemedy = (words: typeof en, reason: FallbackReason): string | undefined =>
  reason === 'no-model' || reason === 'tone-blocked' ? undefined : words.remedies[reason];
