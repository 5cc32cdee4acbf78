import { Code, LayerVersion } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** The folder of the layer's files as functions see it. */
export const LAYER_FOLDER = '/opt/talan';

/**
 * The layer with crisis plan, prompts and web assets, which are checked and written at synth. So a changed plan
 * is a deployment, and gives the functions a new version.
 */
export class DataLayer extends Construct {
  readonly layer: LayerVersion;

  /** `folder` holds the files that Lambda puts into `/opt`. */
  constructor(scope: Construct, id: string, { stage, folder }: { stage: string; folder: string }) {
    super(scope, id);
    this.layer = new LayerVersion(this, 'Layer', {
      description: `Talan ${stage}: plan, prompts and assets`,
      code: Code.fromAsset(folder),
    });
  }
}
