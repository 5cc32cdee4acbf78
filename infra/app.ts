import { App } from 'aws-cdk-lib';
import { FileInvalid } from '#adapters/layer/checked-yaml.ts';
import { synthesise } from './synthesise.ts';

// The program that `cdk` runs (cdk.json). A mistake in settings or plan is reported by its message alone; any
// other error shows its trace.
try {
  await synthesise(new App());
} catch (error) {
  console.error(error instanceof FileInvalid ? error.message : error);
  process.exitCode = 1;
}
