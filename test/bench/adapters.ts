import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { bundleModule } from '#infra/bundle.ts';
import { inRepository } from '#infra/repository.ts';
import { folder, importMs, indexOf, loadedWith, prepareFolder } from './bundled.ts';
import { quantile } from './measure.ts';

const ROUNDS = 15;
const CHANNELS = 'functions/adapters/channels';

/** What `publish` reads on demand, by when it does. */
const adapters = {
  Bluesky: `${CHANNELS}/bluesky/bluesky.ts`,
  'Bluesky, once a post may hold a link': 'functions/domain/length/platform-links.ts',
  Mastodon: `${CHANNELS}/mastodon/mastodon.ts`,
  'a list': `${CHANNELS}/recipients/list-publisher.ts`,
  'a list, by SES': `${CHANNELS}/recipients/ses-carrier.ts`,
  'a list, by SNS': `${CHANNELS}/recipients/sns-carrier.ts`,
};

/** What an adapter adds to what is loaded at the start: its file, bytes of ours, and with libraries. */
interface Added {
  file: string;
  own: number;
  all: number;
}

const addedBy = (metafile: Metafile, source: string): Added => {
  const { outputs } = metafile;
  const file = Object.keys(outputs).find((each) => outputs[each]?.entryPoint === source);
  if (!file) throw new Error(`${source} is not read on demand`);
  const start = loadedWith(metafile, indexOf(metafile));
  const added = [...loadedWith(metafile, file)].filter((each) => !start.has(each));
  const inputs = added.flatMap((each) => Object.entries(outputs[each]?.inputs ?? {}));
  const libraries = inputs
    .filter(([each]) => each.startsWith('node_modules/'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const all = added.reduce((sum, each) => sum + (outputs[each]?.bytes ?? 0), 0);
  return { file, own: all - libraries, all };
};

/** Bundles what publishes into a folder, and says what each adapter adds to it. */
export const bundleAdapters = async (into: string) => {
  const metafile = await bundleModule('functions/entry/publish.ts', into);
  const added = Object.entries(adapters).map(([name, source]): [string, Added] => [
    name,
    addedBy(metafile, source),
  ]);
  return { index: indexOf(metafile), added: new Map(added) };
};

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const here = (file: string): string => resolve(inRepository('.'), file);

/** Prints how much each adapter adds to what publishes, and how long that takes to import. */
export const printAdapters = async (): Promise<void> => {
  prepareFolder();
  const { index, added } = await bundleAdapters(join(folder, 'publish'));
  const lines = [...added].map(([name, { file, own, all }]) => {
    const times = Array.from({ length: ROUNDS }, () => importMs(here(file), [here(index)]));
    const ms = quantile(times, 0.5).toFixed(1);
    return `| ${name} | ${kilobytes(own)} | ${kilobytes(all)} | ${ms} ms |`;
  });
  rmSync(folder, { recursive: true });
  console.log('| adapter | our code | with libraries | import |');
  console.log(['|---|---|---|---|', ...lines].join('\n'));
};
