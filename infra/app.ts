import { App } from 'aws-cdk-lib';
import { FileInvalid } from './checked-yaml.ts';
import { synthesise } from './synthesise.ts';

// What `cdk` runs (cdk.json). A mistake in settings or plan is told in a sentence, anything else with
// its trace.
try {
  await synthesise(new App());
} catch (error) {
  console.error(error instanceof FileInvalid ? error.message : error);
  process.exitCode = 1;
}
