// Responses are keyed by a status code, a range such as `4XX`, or `default` (OpenAPI 3.1.1 §4.8.16.2).

import { quote } from '../quote';
import { childNodes } from '../resolve';
import type { Rule } from '../rule';

export const responseCode: Rule = {
  visit: {
    responses: (node, { diagnostics }) => {
      for (const [code, response] of childNodes(node)) {
        if (/^(?:default|[1-5](?:[0-9][0-9]|XX)|x-.*)$/.test(code)) continue;
        const lower = /^[1-5]xx$/.test(code);
        diagnostics.warning(
          'response-code',
          `${quote(code)} is no status code`,
          response.place,
          lower
            ? `Write it as \`${code.toUpperCase()}\`.`
            : 'It is a code such as `404`, a range such as `4XX`, or `default`.',
        );
      }
    },
  },
};
