// A call whose next page is asked for by a parameter.

import { callIterated } from "./call-iterated.js";
import { paged } from "./pages.js";

export function callPages(client, operation, values, opts, callback, row) {
  return callIterated(client, operation, values, opts, callback, (one, input, options) =>
    paged((changed, further) => one(operation, changed, further), input, options, row),
  );
}
