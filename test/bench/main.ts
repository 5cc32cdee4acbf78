// `npm run bench` measures one statement's way, `npm run bench -- growth` what happens as the work grows
// (with 10 to 1,000 incidents, or as many as are named after it), `npm run bench -- past` the same with
// lists that are as long at every size, `npm run bench -- fields` what the worst
// text costs in each field, `npm run bench -- due` how many due items (10,000) one run handles,
// `npm run bench -- planned` what opening costs with 0 to 600 planned posts, and a scheduled statement,
// `npm run bench -- inbox` how fast comments come in, the page of 6,000 open ones, and that of trust,
// `npm run bench -- staff` what opening the page for staff takes (2,000 times),
// `npm run bench -- grouping` how well comments with the same words are found,
// `npm run bench -- channels` how soon after its approval a statement is out on five channels,
// `npm run bench -- adapters` what each adapter of a channel adds to the function that publishes,
// `npm run bench -- detector` what the detector of unusual volume finds,
// `npm run bench -- newsroom` what one more publication costs with 10, 100 and 300 threads,
// `npm run bench -- mentions` how long mentions take (100,000), `npm run bench -- review` how long figures and time line of a large incident take.
const [what, ...sizes] = process.argv.slice(2);
if (what === 'growth') await (await import('./growth.ts')).printGrowth(sizes.map(Number));
else if (what === 'past') await (await import('./growth.ts')).printGrowthOfPast(sizes.map(Number));
else if (what === 'review') await (await import('./review.ts')).printReview(...sizes.map(Number));
else if (what === 'staff') await (await import('./staff.ts')).printStaff(...sizes.map(Number));
else if (what === 'due') await (await import('./due.ts')).printDue(...sizes.map(Number));
else if (what === 'planned') await (await import('./planned.ts')).printPlanned();
else if (what === 'channels')
  await (await import('./all-out.ts')).printAllOut(...sizes.map(Number));
else if (what === 'adapters') await (await import('./adapters.ts')).printAdapters();
else if (what === 'newsroom')
  await (await import('./newsroom.ts')).printNewsroom(...sizes.map(Number));
else if (what === 'detector') (await import('./detector/detector.ts')).printDetector();
else if (what === 'mentions')
  await (await import('./mentions.ts')).printMentions(...sizes.map(Number));
else if (what === 'inbox') await (await import('./inbox.ts')).printInbox(...sizes.map(Number));
else if (what === 'grouping') (await import('./grouping.ts')).printGrouping();
else if (what === 'fields') {
  const { fieldTable } = await import('./fields.ts');
  console.log(fieldTable());
} else await import('./journey.ts');
