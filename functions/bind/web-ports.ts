import { createAccountHealthReader } from '#adapters/dynamodb/account-health-reader.ts';
import { createFirstCreations } from '#adapters/dynamodb/first-creation-store.ts';
import { createListStopReader } from '#adapters/dynamodb/list-stop-reader.ts';
import { createMailReturnReader } from '#adapters/dynamodb/mail-return-reader.ts';
import { createModelStandings } from '#adapters/dynamodb/model-standings.ts';
import { createNonces } from '#adapters/dynamodb/nonce-store.ts';
import { createReadPicture } from '#adapters/dynamodb/picture-reader.ts';
import { createSessions } from '#adapters/dynamodb/session-store.ts';
import { createSignInAttempts } from '#adapters/dynamodb/sign-in-attempt-store.ts';
import { createStaffReads } from '#adapters/dynamodb/staff-reads.ts';
import { writeCalendarFile } from '#adapters/icalendar/write-calendar.ts';
import { assetsIn, planFileIn } from '#adapters/layer/read-layer.ts';
import { createIdentityProvider } from '#adapters/oidc/identity-provider.ts';
import { createPasskeyRegistrar } from '#adapters/webauthn/registrar.ts';
import type { AccountHealths } from '#domain/channel/account-health.ts';
import type { FirstCreations } from '#domain/creation/first-creations.ts';
import { canWrite } from '#domain/draft/playbook/playbook.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { limitsOf } from '#domain/model/configuration.ts';
import type { KnownModel } from '#domain/model/standing.ts';
import type { Nonces } from '#domain/passkey/nonces.ts';
import type { PasskeyRegistrar } from '#domain/passkey/register.ts';
import { planVersion as versionOf } from '#domain/plan/plan.ts';
import type { PlanFile, PlanProblems } from '#domain/plan/plan-file.ts';
import type { WriteCalendar } from '#domain/planned/calendar-file.ts';
import type { ReadPicture } from '#domain/planned/picture.ts';
import type { Returns } from '#domain/recipients/return.ts';
import type { Stops } from '#domain/recipients/stop.ts';
import type { Sessions } from '#domain/sign-in/session.ts';
import type { IdentityProvider, SignInAttempts } from '#domain/sign-in/sign-in.ts';
import type { StaffReads } from '#domain/staff/staff-reads.ts';
import type { Language } from '#domain/values/language.ts';
import { type Mark, markWith } from '#domain/values/mark.ts';
import { draftWithinMs as withinMs } from '#domain/workflow/time-limits.ts';
import type { Needs } from './outside.ts';
import { plan, playbook } from './own-ports.ts';
import { randomId, randomSecret } from './random.ts';

// The ports of the web app, bound here for AWS and one machine alike.

export {
  groupOf,
  mentions,
  readSourceStates,
  receivedCalls,
  scanStates,
  senders,
  volumes,
} from './listening.ts';
export {
  incidentNotifier,
  keyNotifier,
  phoneOf,
  testNotifier,
} from './notices.ts';
export {
  commentRules,
  isListKept,
  journal,
  plan,
  readCount,
  readNotes,
  recount,
  rules,
  sources,
  stops,
  tokens,
} from './own-ports.ts';
export { startAndWake as workflow } from './workflows.ts';

type TableNeeds = Needs<'table'>;
type LayerNeeds = Needs<'layerFolder'>;

export const sessions = ({ table }: TableNeeds): Sessions => createSessions(table);

export const attempts = ({ table }: TableNeeds): SignInAttempts => createSignInAttempts(table);

export const staffReads = ({ table }: TableNeeds): StaffReads => createStaffReads(table);

export const firstCreations = ({ table }: TableNeeds): FirstCreations =>
  createFirstCreations(table);

export const nonces = ({ table }: TableNeeds): Nonces => createNonces(table);

export const registrar = (): PasskeyRegistrar => createPasskeyRegistrar();

export const provider = ({
  registration,
  origin,
  log,
}: Needs<'registration' | 'origin' | 'log'>): IdentityProvider =>
  createIdentityProvider({ ...registration, origin, log });

export const planVersion = (outside: LayerNeeds): string => versionOf(plan(outside));

export const planFile = ({ layerFolder }: LayerNeeds): PlanFile | undefined =>
  planFileIn(layerFolder);

export const planProblems = (): PlanProblems => async (text) =>
  (await import('#adapters/layer/plan-problems.ts')).planProblems(text);

export const canDraft = (outside: LayerNeeds) => {
  const templates = playbook(outside);
  return (kind: Kind, language: Language): boolean => canWrite(templates, kind, language);
};

// A model translates facts that are written in another language; templates don't.
export const translates = ({ model }: Needs<'model'>): boolean => model !== undefined;

export const draftWithinMs = ({ model }: Needs<'model'>): number =>
  withinMs(model && limitsOf(model));

/** How the model stands, if there is one. */
export const model =
  ({ model: configured, table }: TableNeeds & Needs<'model'>) =>
  async (): Promise<KnownModel | undefined> => {
    if (!configured) return undefined;
    const standings = createModelStandings(table, configured);
    const [draft, judge] = await Promise.all([standings.read('draft'), standings.read('judge')]);
    return { name: configured.model, draft, judge };
  };

export const connected = (outside: Needs<'connected'>) => outside.connected;

/** How the account on a channel stands. */
export const readAccountHealth = ({ table }: TableNeeds): AccountHealths['read'] =>
  createAccountHealthReader(table).read;

/** Reads the kept pictures of posts in other planners. */
export const readPicture = ({ table }: TableNeeds): ReadPicture => createReadPicture(table);

/** Reads to whom lists send nothing more. */
export const readStops = ({ table }: TableNeeds): Stops['all'] => createListStopReader(table).all;

/** Counts which mails to lists came back. */
export const countReturns = ({ table }: TableNeeds): Returns['count'] =>
  createMailReturnReader(table).count;

export const writeCalendar = (): WriteCalendar => writeCalendarFile;

export const mark = ({ markKey }: Needs<'markKey'>): Mark => markWith(markKey);

export const assets = ({ layerFolder }: LayerNeeds) => assetsIn(layerFolder);

export const origin = (outside: Needs<'origin'>): string => outside.origin;

export const newId = () => randomId;

export const newSecret = () => randomSecret;
