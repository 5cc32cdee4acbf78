import * as z from 'zod';
import { SurveyAnswer } from '../review.ts';
import { incidentEvent } from './incident-event.ts';

/** Someone of the crisis group answered the questions; what they said before is replaced. */
export const surveyAnswered = incidentEvent({
  type: 'survey-answered',
  shape: () =>
    z.strictObject({
      data: z.strictObject({}),
      words: SurveyAnswer.pick({ answers: true }).strict(),
    }),
  change: (state, { words }, meta) => ({
    ...state,
    survey: [...state.survey.filter(({ by }) => by !== meta.by), { ...words, ...meta }],
  }),
});
