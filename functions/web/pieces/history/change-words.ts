import * as z from 'zod';
import { Responsibility, Wrongdoing } from '#domain/incident/situation.ts';
import { Severity } from '#domain/plan/plan.ts';
import type { View } from '../../view/view.ts';

// A value of an unexpected shape is left out.
const Settings = z.object({
  severity: Severity.optional().catch(undefined),
  responsibility: Responsibility.optional().catch(undefined),
  wrongdoing: Wrongdoing.optional().catch(undefined),
  legalHold: z.boolean().optional().catch(undefined),
});

/** What a change of an incident set: an entry holds only the fields that differ from before. */
export const changeWords = (data: unknown, { t }: View): string[] => {
  const { severity, responsibility, wrongdoing, legalHold } = Settings.parse(data);
  return [
    ...(severity === undefined ? [] : [t.names.severities[severity]]),
    ...(responsibility ? [t.names.responsibilities[responsibility]] : []),
    ...(wrongdoing ? [t.names.wrongdoings[wrongdoing]] : []),
    ...(legalHold === undefined
      ? []
      : [
          legalHold
            ? `${t.deskPage.legalHold}: ${t.deskPage.yes.toLowerCase()}`
            : t.lowering.asksToLift,
        ]),
  ];
};
