import { anchors, table } from '#bind/cloud.ts';
import { lambda } from '#bind/lambda.ts';
import { anchors as anchorPort, heads } from '#bind/ports.ts';
import { noteHeads } from '#steps/note-heads.ts';

/** Notes the newest entry of every journal each night; the event says nothing. */
export const handler = lambda({ table, anchors }, { heads, anchors: anchorPort }, noteHeads);
