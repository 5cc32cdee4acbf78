// `npm run bench` measures one statement's way, `npm run bench -- growth` what happens as the work grows,
// `npm run bench -- fields` what the worst text costs in each field.
if (process.argv.includes('growth')) await (await import('./growth.ts')).printGrowth();
else if (process.argv.includes('fields')) {
  const { fieldTable } = await import('./fields.ts');
  console.log(fieldTable());
} else await import('./journey.ts');
