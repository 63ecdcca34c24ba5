// Reads the text of an XML document into elements: namespaces, attributes, text, CDATA, references of characters. A document type is
// refused, so there are no entities but the five of XML and nothing outside is read. What is not well-formed is an error.

export interface XmlElement {
  /** Local name. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

interface Open {
  readonly raw: string;
  readonly scope: Scope;
  readonly element: XmlElement;
  readonly children: (XmlElement | string)[];
}

type Scope = ReadonlyMap<string, string>;

/** Deeper documents are refused. */
const MAX_DEPTH = 128;
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME: RegExp = /* @__PURE__ */ new RegExp(`[${START}][\\u0300-\\u036F.0-9\\u00B7\\u203F\\u2040${START}-]*`, 'uy');
const SPACE = /[ \t\n]*/y;
/** What XML cannot hold. */
const ILLEGAL = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

export function isXmlText(text: string): boolean {
  return !ILLEGAL.test(text);
}

export function isXmlName(text: string): boolean {
  NAME.lastIndex = 0;
  return !text.includes(':') && NAME.exec(text)?.[0] === text;
}

export function parseXml(document: string): XmlElement {
  const text = document.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!isXmlText(text)) fail('a character that XML does not allow', 0);
  let at = 0;
  let root: XmlElement | undefined;
  const open: Open[] = [];

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const name = (): string => match(NAME) || fail('a name is missing', at);
  const until = (end: string, skip: number): string => {
    const found = text.indexOf(end, at + skip);
    if (found < 0) fail(`"${end}" is missing`, at);
    const inner = text.slice(at + skip, found);
    at = found + end.length;
    return inner;
  };
  const add = (part: string): void => {
    const parent = open[open.length - 1];
    if (parent === undefined) {
      if (/[^ \t\n]/.test(part)) fail('text outside of the root element', at);
    } else parent.children.push(part);
  };
  const close = (raw: string): void => {
    const done = open.pop();
    if (done?.raw !== raw) fail(`the end of ${raw} is not expected`, at);
    const parent = open[open.length - 1];
    if (parent === undefined) root = done.element;
    else parent.children.push(done.element);
  };
  const attributes = (): Map<string, string> => {
    const found = new Map<string, string>();
    for (;;) {
      const space = match(SPACE);
      if (text[at] === '>' || text[at] === '/') return found;
      const attribute = space ? name() : fail('a space is missing', at);
      match(SPACE);
      if (text[at++] !== '=') fail('"=" is missing', at);
      match(SPACE);
      const quote = text[at] ?? '';
      if (quote !== '"' && quote !== "'") fail('an attribute has no quotes', at);
      const value = until(quote, 1);
      if (value.includes('<')) fail('"<" in an attribute', at);
      if (found.has(attribute)) fail(`${attribute} is there twice`, at);
      found.set(attribute, unescaped(value.replace(/[\t\n]/g, ' '), at));
    }
  };

  if (/^<\?xml[ \t\n]/.test(text)) until('?>', 2);
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) {
      const part = text.slice(at, end);
      if (part.includes(']]>')) fail('"]]>" in text', at);
      add(unescaped(part, at));
      at = end;
    } else if (text.startsWith('<!--', at)) {
      if (/--|-$/.test(until('-->', 4))) fail('"--" in a comment', at);
    } else if (text.startsWith('<![CDATA[', at)) {
      if (open.length === 0) fail('CDATA outside of the root element', at);
      add(until(']]>', 9));
    } else if (text.startsWith('<!', at)) {
      fail('a document type is not allowed', at);
    } else if (text.startsWith('<?', at)) {
      if (/^xml(?![-.\w])/i.test(until('?>', 2))) fail('the XML declaration is not at the start', at);
    } else if (text.startsWith('</', at)) {
      at += 2;
      const raw = name();
      match(SPACE);
      if (text[at++] !== '>') fail('">" is missing', at);
      close(raw);
    } else {
      if (root !== undefined) fail('more than one root element', at);
      if (open.length >= MAX_DEPTH) fail('the document is too deep', at);
      at += 1;
      const raw = name();
      const opened = openElement(raw, attributes(), open[open.length - 1]?.scope ?? new Map([['xml', XML]]), at);
      open.push(opened);
      if (text[at] === '/') {
        at += 1;
        if (text[at] !== '>') fail('">" is missing', at);
        close(raw);
      }
      at += 1;
    }
  }
  return root ?? fail('the root element is missing or has no end', at);
}

function openElement(raw: string, given: ReadonlyMap<string, string>, outer: Scope, at: number): Open {
  let scope = outer;
  for (const [attribute, value] of given) {
    const declared = attribute === 'xmlns' ? '' : attribute.startsWith('xmlns:') ? attribute.slice(6) : undefined;
    if (declared === undefined) continue;
    if (declared === 'xmlns' || value === XMLNS || (declared === 'xml') !== (value === XML) || (declared && !value))
      fail(`${attribute} cannot be declared so`, at);
    if (scope === outer) scope = new Map(outer);
    (scope as Map<string, string>).set(declared, value);
  }
  const resolve = (qualified: string, usual: string): readonly [namespace: string, name: string] => {
    const [first = '', second, ...more] = qualified.split(':');
    if (first === '' || second === '' || more.length > 0) fail(`${qualified} is no name`, at);
    if (second === undefined) return [usual, first];
    return [scope.get(first) ?? fail(`the prefix ${first} is not declared`, at), second];
  };
  const attributes: XmlAttribute[] = [];
  for (const [attribute, value] of given) {
    if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) continue;
    const [namespace, name] = resolve(attribute, '');
    if (attributes.some((other) => other.name === name && other.namespace === namespace))
      fail(`${attribute} is there twice`, at);
    attributes.push({ name, namespace, value });
  }
  const [namespace, name] = resolve(raw, scope.get('') ?? '');
  const children: (XmlElement | string)[] = [];
  return { raw, scope, children, element: { name, namespace, attributes, children } };
}

function unescaped(text: string, at: number): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(?:x([\da-fA-F]{1,6})|(\d{1,7}))|(\w+));|&/g, (_all, hex, decimal, entity) => {
    if (entity !== undefined && Object.hasOwn(ENTITIES, entity as string)) return ENTITIES[entity as string]!;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return character && isXmlText(character) ? character : fail('a reference that is not known', at);
  });
}

function fail(what: string, at: number): never {
  throw new SyntaxError(`XML cannot be read near ${at}: ${what}`);
}
