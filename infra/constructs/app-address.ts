import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import type { OwnDomain } from './own-domain.ts';

export interface AppAddressProps {
  stage: string;
  ownDomain: OwnDomain | undefined;
}

/**
 * The HTTP API, still without routes: its address. Passkeys, links in mails and invitations hold the address, so it
 * stays when everything behind it is replaced.
 */
export class AppAddress extends Construct {
  readonly api: HttpApi;
  /** Scheme and host of the app. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { stage, ownDomain }: AppAddressProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: `talan-${stage}`,
      createDefaultStage: false,
      disableExecuteApiEndpoint: ownDomain !== undefined,
    });
    this.origin = ownDomain ? `https://${ownDomain.domain}` : this.api.apiEndpoint;
  }
}
