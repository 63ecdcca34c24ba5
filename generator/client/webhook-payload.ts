// What a client reads of a webhook's request.

import type { Operation, Type } from '../model';
import { essenceOf } from './media-types';

/** The type of its first body of JSON; undefined where the webhook sends none, so that no client receives it. */
export function webhookPayload({ body }: Operation): Type | undefined {
  return body?.contents.find(({ mediaType }) => /[/+]json$/.test(essenceOf(mediaType)))?.type;
}
