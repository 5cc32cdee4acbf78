import type { Channel } from '#domain/channel/channel.ts';
import type { FallbackReason } from '#domain/draft/draft.ts';
import type { FactAudience, FactStatus } from '#domain/incident/fact.ts';
import type { HarmKind } from '#domain/incident/harm.ts';
import type { Responsibility, Wrongdoing } from '#domain/incident/situation.ts';
import type { Kind } from '#domain/kind/kind.ts';
import type { Severity } from '#domain/plan/plan.ts';
import type { Role } from '#domain/plan/role.ts';
import type { Delivery } from '#domain/statement/statement.ts';
import type { Status } from '#domain/statement/status.ts';
import type { Language } from '#domain/values/language.ts';

/** A name in words for every code. */
export interface Names {
  kinds: Record<Kind, string>;
  kindHints: Record<Kind, string>;
  channels: Record<Channel, string>;
  languages: Record<Language, string>;
  statuses: Record<Status, string>;
  roles: Record<Role, string>;
  /** What people in a role do, as it follows "who" or "may". */
  duties: Record<Role, string>;
  severities: Record<Severity, string>;
  severityHints: Record<Severity, string>;
  responsibilities: Record<Responsibility, string>;
  responsibilityHints: Record<Responsibility, string>;
  wrongdoings: Record<Wrongdoing, string>;
  wrongdoingHints: Record<Wrongdoing, string>;
  harms: Record<HarmKind, string>;
  audiences: Record<FactAudience, string>;
  factStatuses: Record<FactStatus, string>;
  deliveries: Record<Delivery['state'], string>;
  fallbacks: Record<FallbackReason, string>;
}
