import { Stack } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { acceptWildcard } from './accept.ts';
import { allow } from './allow.ts';

/** Whom mails come from, and what SES is to verify. */
export interface SesMailProps {
  from: string;
  identity: 'domain' | 'address' | 'existing';
}

/** One DNS record that proves the domain and signs its mails. */
export interface DkimRecord {
  name: string;
  value: string;
}

/** Mail through SES. */
export class SesMail extends Construct {
  readonly from: string;
  /** What the domain's DNS must hold; empty where one address or nothing is verified. */
  readonly dkimRecords: DkimRecord[];

  constructor(scope: Construct, id: string, { from, identity }: SesMailProps) {
    super(scope, id);
    this.from = from;
    const domain = from.slice(from.indexOf('@') + 1);
    const created =
      identity === 'existing'
        ? undefined
        : new EmailIdentity(this, 'Identity', {
            identity: identity === 'domain' ? Identity.domain(domain) : Identity.email(from),
          });
    this.dkimRecords = identity === 'domain' ? (created?.dkimRecords ?? []) : [];
  }

  /**
   * Sends mails, from this address only. While the account is in the sandbox, SES checks the right for
   * the recipient's identity too, so the identity is left open and the sender is not.
   */
  grantSend(role: IRole): void {
    const anyIdentity = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'identity',
      resourceName: '*',
    });
    allow(role, ['ses:SendEmail'], [anyIdentity], {
      StringEquals: { 'ses:FromAddress': this.from },
    });
    acceptWildcard(
      role,
      anyIdentity,
      'The sender is fixed; in the sandbox recipients are checked.',
    );
  }
}
