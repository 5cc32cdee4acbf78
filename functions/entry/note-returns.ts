import { table } from '#bind/cloud.ts';
import { lambda } from '#bind/lambda.ts';
import { returns, stops } from '#bind/ports.ts';
import { noteReturnsStep } from '#bind/returns.ts';

/** Notes which mails to lists came back, as SES says by SNS. */
export const handler = lambda({ table }, { stops, returns }, noteReturnsStep);
