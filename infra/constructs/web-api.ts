import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  HttpApi,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import { asFunction } from './interfaces.ts';
import type { OwnDomain } from './own-domain.ts';

/** Requests a second and at once, of all people together: writers and spokespeople, not readers. */
const REQUESTS_PER_SECOND = 50;
const REQUESTS_AT_ONCE = 100;

/** What the API is made with. */
export interface WebApiProps {
  stage: string;
  logDays: number;
  ownDomain: OwnDomain | undefined;
}

// No address, agent, person, path or query: a path holds ids, and who asked is in the journal.
const logged = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  functionLatencyMs: '$context.integrationLatency',
  functionStatus: '$context.integrationStatus',
};

/** The HTTP API before the web app. It is made before its function, which must know its address. */
export class WebApi extends Construct {
  readonly api: HttpApi;
  /** The address that people reach the app at. */
  readonly origin: string;
  /** What the own domain's DNS record must point to. */
  readonly dnsTarget: string | undefined;

  constructor(scope: Construct, id: string, { stage, logDays, ownDomain }: WebApiProps) {
    super(scope, id);
    const domainName = ownDomain && this.#domain(ownDomain);
    this.api = new HttpApi(this, 'Api', {
      apiName: `talan-${stage}`,
      createDefaultStage: false,
      disableExecuteApiEndpoint: domainName !== undefined,
    });
    this.origin = ownDomain ? `https://${ownDomain.domain}` : this.api.apiEndpoint;
    this.dnsTarget = domainName?.regionalDomainName;
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: REQUESTS_PER_SECOND, burstLimit: REQUESTS_AT_ONCE },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'Log', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
      ...(domainName && { domainMapping: { domainName } }),
    });
  }

  /** Every request goes to this function. */
  answerWith(web: Alias): void {
    const route = new HttpRoute(this, 'Route', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('Web', asFunction(web)),
    });
    accept(route, [
      ['AwsSolutions-APIG4', 'The app itself knows who is signed in and authorises every route.'],
    ]);
  }

  #domain({ domain, certificateArn }: OwnDomain): DomainName {
    return new DomainName(this, 'Domain', {
      domainName: domain,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
    });
  }
}
