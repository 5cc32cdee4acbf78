/*
 * Answers to one request, as models of different care give them: a water main has burst at Ekby, the
 * water must be boiled, and the cause is not confirmed.
 */

const on = (channel: string, title: string | null, ...paragraphs: unknown[]) => ({
  channel,
  title,
  paragraphs,
});
const sentence = (words: string, rank: number, ...restsOn: string[]) => ({
  sentence: words,
  restsOn,
  rank,
});

const boil = 'Koka vattnet innan du dricker det.';
const burst = 'En vattenledning har gått sönder i Ekby.';
const homes = '640 hushåll är berörda.';
const open = 'Vad som fick ledningen att gå sönder vet vi inte ännu.';
const next = 'Nästa besked kommer den 22 november kl. 14.30.';
const soon = 'Nästa besked 22 november kl. 14.30. Exempelvatten';
const turn = 'Ring 010-555 01 00 om du har frågor.';

/** All as asked for. */
export const good = JSON.stringify({
  channels: [
    on(
      'newsroom',
      'Koka vattnet i Ekby',
      [sentence(boil, 1, 'action'), sentence(burst, 1, 'f1'), sentence(homes, 2, 'f2')],
      [sentence(open, 4)],
      [sentence(next, 2, 'next-update'), sentence(turn, 3, 'contact-1')],
    ),
    on('sms', null, [
      sentence(boil, 1, 'action'),
      sentence('En ledning har gått sönder i Ekby. Varför vet vi inte ännu.', 1, 'f1'),
      sentence(soon, 1, 'next-update'),
    ]),
  ],
});

/** Knows what to say, but not when to stop: a title is missing, ids are invented, an SMS is too long. */
export const careless = JSON.stringify({
  channels: [
    on('Newsroom', null, [
      sentence(boil, 1, 'publicAction'),
      sentence(burst, 1, 'F1'),
      sentence(homes, 2, 'f2', 'f7'),
      sentence(open, 4, 'f3'),
      sentence(next, 2),
      sentence(turn, 3, 'contact'),
    ]),
    on('SMS', 'Vatten', [
      sentence(boil, 1, 'action'),
      sentence('En ledning har gått sönder i Ekby.', 1, 'f1'),
      sentence(homes, 3, 'f2'),
      sentence('Varför vet vi inte ännu.', 1),
      sentence(soon, 2),
      sentence(turn, 4),
      sentence('Tack för ert tålamod.', 5),
    ]),
  ],
});

/** Thinks aloud, writes prose around its JSON, and knows neither ids nor ranks nor sentences. */
export const small = `<think>The user wants {"channels": …}. Two texts.</think>
Here are the statements:

\`\`\`json
{"statement_draft": {"channels": [
  {"channel": "newsroom", "title": "Koka vattnet i Ekby", "length": 200,
   "text": "${boil} ${burst} ${homes}\\n\\n${open}\\n\\n${next} ${turn}"},
  {"channel": "sms", "paragraphs": ["${boil} En ledning har gått sönder. Varför vet vi inte ännu. ${soon}"]}
]}}
\`\`\`
Let me know if you need anything else!`;
