import { describeCommand, runCommand } from '#infra/command.ts';

const USAGE = `Use: npm run -s bench -- [what] [sizes]
  (nothing)   one statement's way
  growth      what happens as the work grows, with 10 to 1,000 incidents, or as many as are named
  past        the same with lists that are as long at every size
  facts       what a statement and its pages cost with 3 and 100 facts, or as many as are named
  fields      what the worst text costs in each field, and the tone check behind it
  due         how many due items (10,000) one run handles
  planned     what opening costs with 0 to 600 planned posts, and a scheduled statement
  inbox       how fast comments come in (3,000), the page of 6,000 open ones, and that of trust; at a pace
              with a third number, such as 300 a minute
  staff       what opening the page for staff takes (2,000 times)
  grouping    how well comments with the same words are found
  channels    how soon after its approval a statement is out on five channels
  adapters    what each adapter of a channel adds to the function that publishes
  detector    what the detector of unusual volume finds
  removals    what a check costs with 100 and 5,000 removed comments in force, or as many as are named
  forbidden   the same with 300 and 3,000 removed comments whose words must not be kept
  newsroom    what one more publication costs with 10, 100 and 300 threads
  mentions    how long mentions take (100,000)
  review      how long figures and time line of a large incident take`;

type Bench = (sizes: number[]) => unknown;

const benches = new Map<string, Bench>([
  ['', () => import('./journey.ts')],
  ['growth', async (sizes) => (await import('./growth.ts')).printGrowth(sizes)],
  ['past', async (sizes) => (await import('./growth.ts')).printGrowthOfPast(sizes)],
  ['facts', async (sizes) => (await import('./facts.ts')).printFacts(...sizes)],
  [
    'fields',
    async () => {
      console.log((await import('./fields.ts')).fieldTable());
      console.log(`\n${(await import('./from-outside.ts')).outsideTable()}`);
      console.log(`\n${(await import('./check-cost.ts')).checkTable()}`);
    },
  ],
  ['due', async (sizes) => (await import('./due.ts')).printDue(...sizes)],
  ['planned', async () => (await import('./planned.ts')).printPlanned()],
  ['inbox', async (sizes) => (await import('./inbox.ts')).printInbox(...sizes)],
  ['staff', async (sizes) => (await import('./staff.ts')).printStaff(...sizes)],
  ['grouping', async () => (await import('./grouping.ts')).printGrouping()],
  ['channels', async (sizes) => (await import('./all-out.ts')).printAllOut(...sizes)],
  ['adapters', async () => (await import('./adapters.ts')).printAdapters()],
  ['detector', async () => (await import('./detector/detector.ts')).printDetector()],
  ['removals', async (sizes) => (await import('./removals.ts')).printRemovals(...sizes)],
  ['forbidden', async (sizes) => (await import('./removals.ts')).printForbidden(...sizes)],
  ['newsroom', async (sizes) => (await import('./newsroom.ts')).printNewsroom(...sizes)],
  ['mentions', async (sizes) => (await import('./mentions.ts')).printMentions(...sizes)],
  ['review', async (sizes) => (await import('./review.ts')).printReview(...sizes)],
]);

await runCommand(
  describeCommand({
    usage: USAGE,
    options: {},
    run: async ([what = '', ...sizes]) => {
      const bench = benches.get(what);
      if (!bench) return undefined;
      await bench(sizes.map(Number));
      return 0;
    },
  }),
);
