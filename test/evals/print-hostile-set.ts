import type { Writers } from '#domain/draft/write.ts';
import { close, drafterAt, serve } from '#test/adapters/openai/support.ts';
import { type HostileOutcome, hostileTable, readHostileSet, runHostileSet } from './hostile.ts';
import { type Behaviour, stubModel } from './stub-model.ts';

// What should have come out otherwise: hostile words that were not stopped, and good ones that were named.
const isOdd = ({ group, outcome }: HostileOutcome): boolean =>
  group === 'hostile' ? outcome !== 'stopped' : outcome !== 'passed';

/**
 * Runs a set of comments through the openai SDK over HTTP, with a model that obeys, and prints what came
 * of it: the table, then each comment that came out otherwise than it should.
 */
export const printHostileSet = async (writers: Writers, file: string): Promise<void> => {
  let behaviour: Behaviour = () => '';
  const { url, server } = await serve(stubModel(() => behaviour));
  try {
    const asked = { ...writers, drafter: drafterAt(url) };
    const outcomes = await runHostileSet(asked, readHostileSet(file, writers), (next) => {
      behaviour = next;
    });
    console.log(hostileTable(outcomes));
    for (const one of outcomes.filter(isOdd)) {
      console.log(`\n${one.group} ${one.language} ${one.outcome}: ${one.comment}\n  ${one.said}`);
      for (const finding of one.findings) console.log(`  - ${finding}`);
    }
  } finally {
    await close(server);
  }
};
