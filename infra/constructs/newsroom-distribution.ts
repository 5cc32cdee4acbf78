import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  CachePolicy,
  Distribution,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  PriceClass,
  SecurityPolicyProtocol,
  Function as ViewerFunction,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import { asBucket } from './interfaces.ts';
import { newsroomHeaders } from './newsroom-headers.ts';
import type { OwnDomain } from './own-domain.ts';

/** Short, so that a correction is seen soon; long enough to answer most readers in a crisis. */
const CACHE_SECONDS = 30;

/** Until a page that was asked for too early can be seen. */
const MISSING_SECONDS = 10;
/** As in `functions/domain/publish/newsroom-files.ts`, written when the newsroom is prepared. */
const MISSING_PAGE = '/missing.html';

const pathsFile = fileURLToPath(new URL('newsroom-paths.js', import.meta.url));

export interface NewsroomDistributionProps {
  stage: string;
  bucket: Bucket;
  ownDomain: OwnDomain | undefined;
  /** Whether search engines are told to leave it out. */
  isExercise: boolean;
}

/** CloudFront in front of the newsroom's bucket, so that no function has to answer readers in a crisis. */
export class NewsroomDistribution extends Construct {
  readonly distribution: Distribution;
  /** Scheme and host, without a path. */
  readonly url: string;

  constructor(
    scope: Construct,
    id: string,
    { stage, bucket, ownDomain, isExercise }: NewsroomDistributionProps,
  ) {
    super(scope, id);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Talan ${stage}: newsroom`,
      defaultBehavior: {
        // With the right to list, S3 answers 404 for a missing page. Nobody can list the bucket, because the
        // function below lets through known names only.
        origin: S3BucketOrigin.withOriginAccessControl(asBucket(bucket), {
          originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: this.#cachePolicy(),
        responseHeadersPolicy: newsroomHeaders(this, 'Headers', isExercise),
        functionAssociations: [
          { function: this.#paths(), eventType: FunctionEventType.VIEWER_REQUEST },
        ],
      },
      defaultRootObject: 'index.html',
      errorResponses: [
        {
          httpStatus: 404,
          responseHttpStatus: 404,
          responsePagePath: MISSING_PAGE,
          ttl: Duration.seconds(MISSING_SECONDS),
        },
      ],
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...this.#names(ownDomain),
    });
    this.url = `https://${ownDomain?.domain ?? this.distribution.distributionDomainName}`;
    this.#acceptFindings(ownDomain);
  }

  #cachePolicy(): CachePolicy {
    return new CachePolicy(this, 'Cache', {
      comment: 'Talan newsroom',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(CACHE_SECONDS),
      maxTtl: Duration.seconds(CACHE_SECONDS),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }

  #paths(): ViewerFunction {
    return new ViewerFunction(this, 'Paths', {
      comment: 'Talan newsroom: from path to file',
      code: FunctionCode.fromFile({ filePath: pathsFile }),
      runtime: FunctionRuntime.JS_2_0,
    });
  }

  #names(ownDomain: OwnDomain | undefined) {
    if (!ownDomain) return {};
    const { domain, certificateArn } = ownDomain;
    return {
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  #acceptFindings(ownDomain: OwnDomain | undefined): void {
    accept(this.distribution, [
      [
        'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
        'The viewer function lets through known names only; a root object is set besides.',
      ],
      ['AwsSolutions-CFR1', 'In a crisis everyone may read, wherever they are.'],
      ['AwsSolutions-CFR2', 'Static files, read only: there is nothing behind it to attack.'],
      [
        'AwsSolutions-CFR3',
        "Who reads is nobody's business: readers' addresses are personal data.",
      ],
    ]);
    if (ownDomain) return;
    accept(this.distribution, [
      [
        'AwsSolutions-CFR4',
        "Without a domain of its own it has CloudFront's certificate; set `newsroom`.",
      ],
    ]);
  }
}
