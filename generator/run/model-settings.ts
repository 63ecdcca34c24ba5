// What an API's configuration says that changes its model, to be handed on.

import type { ModelSettings } from '../pipeline';

type Said = { readonly [key in keyof ModelSettings]: Exclude<ModelSettings[key], undefined> };

/** Without what is not said: a hash of all of it stays the same where there is more to say. */
export function modelSettingsOf({ filter, credentials, webhooks, pagination }: ModelSettings): Said {
  return {
    ...(filter === undefined ? {} : { filter }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(webhooks === undefined ? {} : { webhooks }),
    ...(pagination === undefined ? {} : { pagination }),
  };
}
