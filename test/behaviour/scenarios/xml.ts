// XML bodies and answers: the same JSON in the caller's hands, byte for byte the same XML on the wire.

import type { Json, WirePart } from '../../../generator/conformance/transcript';
import type { Scenario, Step } from '../scenario';

const XML = 'application/xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NS = 'xmlns:lib="https://library.example.com/ns"';
const spec = 'features/xml';

function sent(operation: string, json: Json, xml: string, method = 'POST', target = '/books'): Step {
  return {
    call: { operation, body: { json } },
    exchanges: [
      {
        request: { method, target, contentType: 'application/xml', body: { text: HEAD + xml } },
        reply: { body: { text: '<x id="1"><title>t</title></x>', contentType: 'application/xml' } },
      },
    ],
    expect: { ok: true },
  };
}

function parcel(multipart: readonly WirePart[], sentParts: readonly WirePart[]): Step {
  return {
    call: { operation: 'sendParcel', body: { multipart } },
    exchanges: [
      { request: { method: 'POST', target: '/parcels', body: { multipart: sentParts } }, reply: { status: 204 } },
    ],
    expect: { ok: true, status: 204 },
  };
}

function received(operation: string, text: string, json: Json, target = '/books'): Step {
  return {
    call: { operation },
    exchanges: [
      {
        request: { method: 'GET', target },
        reply: { body: { text, contentType: 'application/xml' } },
      },
    ],
    expect: { ok: true, value: { json } },
  };
}

function refused(text: string): Step {
  return {
    call: { operation: 'listBooks' },
    exchanges: [
      { request: { method: 'GET', target: '/books' }, reply: { body: { text, contentType: 'application/xml' } } },
    ],
    expect: { ok: false, kind: 'decode' },
  };
}

function failed(text: string, what: { readonly body?: { readonly json: Json }; readonly message: string }): Step {
  return {
    call: { operation: 'addBook', body: { json: book }, options: { retries: 0 } },
    exchanges: [
      {
        request: { method: 'POST', target: '/books' },
        reply: { status: 409, body: { text, contentType: 'application/xml' } },
      },
    ],
    expect: { ok: false, kind: 'api', status: 409, ...what },
  };
}

const book = { id: 1, title: 't', tags: [] };

export const xmlScenarios: readonly Scenario[] = [
  {
    name: 'XML bodies are written',
    covers: ['body.xml'],
    spec,
    steps: [
      sent(
        'addBook',
        {
          id: 7,
          lang: 'e"n',
          title: '<&> é\u{1F600}',
          subtitle: null,
          price: 1.5,
          lent: true,
          published: '2026-01-02',
          state: 'used',
          author: { name: 'A', born: null },
          tags: ['a', ''],
          editions: [1, 2],
          reviews: [{ stars: 5, text: 'fine' }],
          sequel: { id: 8, title: 's', tags: [] },
          labels: { x: 1 },
          shelf: 's',
        },
        `<lib:book ${NS} id="7" xml:lang="e&#34;n"><title>&lt;&amp;&gt; é\u{1F600}</title><subtitle xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/><price>1.5</price><isLent>true</isLent><published>2026-01-02</published><state>used</state><author><name>A</name><born xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></author><tag>a</tag><tag/><editions><edition>1</edition><edition>2</edition></editions><reviews><review stars="5">fine</review></reviews><lib:sequel id="8"><title>s</title></lib:sequel><labels><x>1</x></labels><lib:shelf>s</lib:shelf></lib:book>`,
      ),
      sent('addBook', { ...book, editions: [] }, `<lib:book ${NS} id="1"><title>t</title><editions/></lib:book>`),
      sent(
        'replaceNotes',
        { html: { source: '<b>]]></b>' }, note: [{ kind: 'TextNote', text: 'x' }] },
        '<notes xmlns="https://library.example.com/notes"><html><![CDATA[<b>]]]]><![CDATA[></b>]]></html><note kind="TextNote"><text>x</text></note></notes>',
        'PUT',
        '/notes',
      ),
    ],
  },
  {
    name: 'parts of forms are XML where the document says so',
    covers: ['body.xml', 'body.multipart'],
    spec,
    steps: [
      parcel(
        [{ name: 'book', json: book }],
        [{ name: 'book', text: `${HEAD}<lib:book ${NS} id="1"><title>t</title></lib:book>`, contentType: XML }],
      ),
      parcel(
        [
          { name: 'book', json: { ...book, title: 'é' } },
          { name: 'books', json: { ...book, id: 2 } },
          { name: 'books', json: { ...book, id: 3 } },
          { name: 'stamp', json: { by: 'a', at: 1 } },
          { name: 'text', text: '<x/>' },
        ],
        [
          { name: 'book', text: `${HEAD}<lib:book ${NS} id="1"><title>é</title></lib:book>`, contentType: XML },
          { name: 'books', text: `${HEAD}<lib:book ${NS} id="2"><title>t</title></lib:book>`, contentType: 'text/xml' },
          { name: 'books', text: `${HEAD}<lib:book ${NS} id="3"><title>t</title></lib:book>`, contentType: 'text/xml' },
          { name: 'stamp', text: `${HEAD}<stamp by="a"><at>1</at></stamp>`, contentType: `${XML}; charset=utf-8` },
          { name: 'text', text: '<x/>', contentType: XML },
        ],
      ),
    ],
  },
  {
    name: 'XML answers are read',
    covers: ['body.xml'],
    spec,
    steps: [
      received('listBooks', '<books/>', []),
      received(
        'listBooks',
        `\uFEFF<?xml version='1.0' encoding="utf-8"?><!-- c --><books><lib:book ${NS} id=" 7 " xml:lang="en"><title>&lt;<![CDATA[&amp;]]>&#233;&#x1F600;</title><subtitle i:nil="true" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"/><pages>012</pages><price>1.50</price><isLent>1</isLent><published>2026-01-02</published><state>used</state><author><name>A</name><born/></author><tag>a</tag><other><a b="1">t</a><a/></other><tag/><editions><edition>1</edition><edition>2</edition></editions><reviews/><sequel id="8"><title/></sequel><lib:sequel id="9"><title>s</title></lib:sequel><labels><x>1</x></labels></lib:book></books><?pi?>`,
        [
          {
            id: 7,
            lang: 'en',
            title: '<&amp;é\u{1F600}',
            subtitle: null,
            pages: 12,
            price: 1.5,
            lent: true,
            published: '2026-01-02',
            state: 'used',
            author: { name: 'A', born: null },
            tags: ['a', ''],
            other: { a: [{ b: '1', '#text': 't' }, ''] },
            editions: [1, 2],
            reviews: [],
            sequel: { id: 9, title: 's', tags: [] },
            labels: { x: 1 },
          },
        ],
      ),
      {
        call: { operation: 'replaceNotes', body: { json: {} } },
        exchanges: [
          {
            request: { method: 'PUT', target: '/notes' },
            reply: {
              body: {
                text: '<a:notes xmlns:a="https://library.example.com/notes"><extra><a b="1">t</a><a/></extra><note kind="TextNote"><text>x</text></note><note kind="LinkNote" href="y"/></a:notes>',
                contentType: 'application/atom+xml',
              },
            },
          },
        ],
        expect: {
          ok: true,
          value: {
            json: {
              extra: { a: [{ b: '1', '#text': 't' }, ''] },
              note: [
                { kind: 'TextNote', text: 'x' },
                { kind: 'LinkNote', href: 'y' },
              ],
            },
          },
        },
      },
    ],
  },
  {
    name: 'XML that is refused',
    covers: ['xml.refused'],
    spec,
    steps: [
      refused('<!DOCTYPE books><books/>'),
      refused('<!DOCTYPE books [<!ENTITY a SYSTEM "file:///etc/passwd">]><books>&a;</books>'),
      refused(
        '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><books>&c;</books>',
      ),
      refused('<books>&nbsp;</books>'),
      refused('<books><book></books>'),
      refused('<books a="1"b="2"/>'),
      refused('<books a/>'),
      refused('<books a=1/>'),
      refused('<books a="<"/>'),
      refused('<books a="1" a="2"/>'),
      refused('<books><!-- -- --></books>'),
      refused('<books>]]></books>'),
      refused('<books>\u0001</books>'),
      refused('<books>&#1;</books>'),
      refused('<books/><books/>'),
      refused('<books/>text'),
      refused('<![CDATA[x]]><books/>'),
      refused('<lib:books/>'),
      refused(`${'<a>'.repeat(129)}${'</a>'.repeat(129)}`),
      {
        call: { operation: 'addBook', body: { json: { ...book, title: '\u0001' } } },
        exchanges: [],
        expect: { ok: false, kind: 'request' },
      },
    ],
  },
  {
    name: 'XML in UTF-16, as its byte order mark says',
    covers: ['body.xml'],
    spec,
    steps: ['<', '>'].map((order): Step => {
      const bytes = Buffer.from(
        `\uFEFF<?xml version="1.0" encoding="UTF-16"?><x id="1"><title>é\u{1F600}</title></x>`,
        'utf16le',
      );
      if (order === '>') bytes.swap16();
      return {
        call: { operation: 'addBook', body: { json: book } },
        exchanges: [{ reply: { body: { base64: bytes.toString('base64'), contentType: 'application/xml' } } }],
        expect: { ok: true, value: { json: { ...book, title: 'é\u{1F600}' } } },
      };
    }),
  },
  {
    name: 'Errors in XML are read as answers are, and what is no XML hides no error',
    covers: ['body.xml'],
    spec,
    steps: [
      failed('<fault><code>7</code><message>no &lt;book&gt;</message></fault>', {
        body: { json: { code: 7, message: 'no <book>' } },
        message: 'POST /books: 409 Conflict',
      }),
      failed('<!DOCTYPE fault><fault/>', { message: 'POST /books: 409 Conflict' }),
      failed('<fault><code>', { message: 'POST /books: 409 Conflict' }),
    ],
  },
  {
    name: 'XML that the document describes as text stays text, and JSON is asked for beside XML',
    covers: ['body.xml', 'body.text'],
    spec,
    steps: [
      {
        call: { operation: 'sendRaw', body: { text: '<a/>' } },
        exchanges: [
          {
            request: { method: 'POST', target: '/raw', contentType: 'application/xml', body: { text: '<a/>' } },
            reply: { body: { text: '<b/>', contentType: 'application/xml' } },
          },
        ],
        expect: { ok: true, value: { text: '<b/>' } },
      },
      {
        call: { operation: 'getBoth' },
        exchanges: [
          {
            request: { method: 'GET', target: '/both', headers: { accept: 'application/json' } },
            reply: { body: { json: book } },
          },
        ],
        expect: { ok: true, value: { json: book } },
      },
    ],
  },
];
