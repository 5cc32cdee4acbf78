import { Code, LayerVersion } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** Where the functions find the layer's data. */
export const LAYER_FOLDER = '/opt/talan';

/**
 * The crisis plan, the prompts and the web assets, written and checked at synth, as a layer: a changed
 * plan is a deployment of its own, recorded by its version.
 */
export class DataLayer extends Construct {
  readonly layer: LayerVersion;

  /** `folder` holds what is to stand under `/opt`. */
  constructor(scope: Construct, id: string, { stage, folder }: { stage: string; folder: string }) {
    super(scope, id);
    this.layer = new LayerVersion(this, 'Layer', {
      description: `Talan ${stage}: plan, prompts and assets`,
      code: Code.fromAsset(folder),
    });
  }
}
