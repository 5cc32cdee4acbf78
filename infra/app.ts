import { App } from 'aws-cdk-lib';
import { FileInvalid } from '#adapters/layer/checked-yaml.ts';
import { synthesise } from './synthesise.ts';

// The program that `cdk` runs (cdk.json). A mistake in settings or plan is reported by its message alone; any
// other error shows its trace.
try {
  const { warnings } = await synthesise(new App());
  for (const warning of warnings) console.warn(`Warning: ${warning}`);
} catch (error) {
  console.error(error instanceof FileInvalid ? error.message : error);
  process.exitCode = 1;
}
