import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  type HttpApi,
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

/** For all writers and spokespeople together; readers of the newsroom don't come here. */
const REQUESTS_PER_SECOND = 50;
const REQUESTS_AT_ONCE = 100;

export interface WebApiProps {
  api: HttpApi;
  logDays: number;
  ownDomain: OwnDomain | undefined;
}

// Without address, agent, person, path and query: paths hold ids, and the journal knows who did what.
const logged = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  functionLatencyMs: '$context.integrationLatency',
  functionStatus: '$context.integrationStatus',
};

/** What the HTTP API in front of the web app does: limits, log, the own domain, and the one route. */
export class WebApi extends Construct {
  readonly api: HttpApi;
  /** Target of the own domain's DNS record. */
  readonly dnsTarget: string | undefined;

  constructor(scope: Construct, id: string, { api, logDays, ownDomain }: WebApiProps) {
    super(scope, id);
    this.api = api;
    const domainName = ownDomain && this.#domain(ownDomain);
    this.dnsTarget = domainName?.regionalDomainName;
    new HttpStage(this, 'Stage', {
      httpApi: api,
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

  /** Sends every request to this function. */
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
