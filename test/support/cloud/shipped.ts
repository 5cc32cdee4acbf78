import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { type Synthesised, synthesise } from '#infra/synthesise.ts';
import { cdkContext } from '#test/infra/support.ts';

/** What the project ships, with its bundles in `bundles`. */
interface Shipped extends Synthesised {
  folder: string;
}

const synthesiseShipped = async (): Promise<Shipped> => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-synthesis-'));
  const app = new App({ outdir: folder, context: cdkContext() });
  return { folder, ...(await synthesise(app)) };
};

let made: Promise<Shipped> | undefined;

/**
 * Synthesises what the project ships as `npx cdk synth` does it, with every check: what throws here is refused
 * there. It is done once for all who ask, as bundling every function takes half a minute of processor.
 */
export const shipped = (): Promise<Shipped> => {
  made ??= synthesiseShipped();
  return made;
};

/** Removes what was synthesised. */
export const removeShipped = async (): Promise<void> => {
  const { folder } = await shipped();
  made = undefined;
  rmSync(folder, { recursive: true });
};
