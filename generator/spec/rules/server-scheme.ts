// A server's URL starts with a scheme, unless it is a path (OpenAPI 3.1.1 §4.8.5). `api.example.com` alone is a path relative
// to the document, which is hardly ever meant.

import { quote } from '../quote';
import { placeOf, textOf, type Rule } from '../rule';

/** A scheme, a path, or a variable that may hold either. */
const START = /^([a-z][a-z0-9+.-]*:\/\/|[/.{])/i;

export const serverScheme: Rule = {
  visit: {
    server: (node, { diagnostics }) => {
      const url = textOf(node, 'url') ?? '';
      if (url === '' || START.test(url)) return;
      diagnostics.warning(
        'server-scheme',
        `the server ${quote(url)} has no scheme, so it is a path relative to the document`,
        placeOf(node, 'url'),
        'Write the whole address, as in `https://api.example.com/v1`, or a path that starts with `/`.',
      );
    },
  },
};
