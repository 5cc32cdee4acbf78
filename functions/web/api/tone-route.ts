import * as z from 'zod';
import { Brief } from '#domain/brief.ts';
import { ok } from '#domain/result.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { Nothing, type Route, route } from './route.ts';
import { FindingView, findingViews } from './views.ts';

const ToneCheckInput = z.strictObject({
  title: z.string().max(1000).optional(),
  text: z.string(),
  brief: Brief,
});

/** Runs the tone rules on a text without storing anything. */
export const toneRoutes: Route[] = [
  route(
    {
      method: 'post',
      path: '/tone-check',
      summary: 'Runs the tone rules on a text; stores nothing',
      status: 200,
      body: ToneCheckInput,
      query: Nothing,
      answer: z.object({ findings: z.array(FindingView) }),
    },
    async ({ deps, language, body: { brief, ...text } }) => {
      const findings = checkTone({ ...text, channel: brief.channel }, brief, deps.rules);
      return ok({ findings: findingViews(deps, findings, language) });
    },
  ),
];
