import { Stack } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { type ConfigurationSet, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { acceptWildcard } from './accept.ts';
import { allow } from './allow.ts';

export interface SesMailProps {
  /** The sender's address. */
  from: string;
  /** SES verifies the address's domain, the address, or nothing because one of them is verified already. */
  identity: 'domain' | 'address' | 'existing';
}

/** A DNS record that proves the domain and has the key for its mails' signatures. */
export interface DkimRecord {
  name: string;
  value: string;
}

/** Sending mail by SES. */
export class SesMail extends Construct {
  readonly from: string;
  /** Records that the domain's DNS must have; empty where one address or nothing is verified. */
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
   * Allows sending mails from these addresses. While the account is in the sandbox, SES also checks the right on
   * the recipient's identity, so that any identity is allowed and the sender is fixed by a condition. Mails of a
   * configuration set need the right on it as well.
   */
  grantSend(role: IRole, from: readonly string[] = [this.from], set?: ConfigurationSet): void {
    const anyIdentity = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'identity',
      resourceName: '*',
    });
    const sets = set ? [this.#setArn(set)] : [];
    allow(role, ['ses:SendEmail'], [anyIdentity, ...sets], {
      StringEquals: { 'ses:FromAddress': [...from] },
    });
    acceptWildcard(
      role,
      anyIdentity,
      'The sender is fixed; in the sandbox recipients are checked.',
    );
  }

  #setArn({ configurationSetName: resourceName }: ConfigurationSet): string {
    const resource = 'configuration-set';
    return Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
  }
}
