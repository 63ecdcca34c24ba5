// How each parameter and each part of a form goes over the wire, as one row that holds the whole decision
// (OAS 3.1 §4.8.12 Parameter Object, §4.8.15 Encoding Object). Targets write the row down, runtimes obey it.

import type { Parameter, ParameterStyle, Part } from '../model';
import { inUtf8 } from './media-types';
import { constantHeaders } from './part-headers';
import type { Types } from './types';
import type { XmlNode } from './xml-rows';

export type ParameterRow =
  | {
      readonly kind: 'style';
      readonly style: ParameterStyle;
      readonly explode: boolean;
      /** Reserved characters stay as they are (query only). */
      readonly reserved: boolean;
      /** No list and no object: style and explode make no difference, except for `label` and `matrix`. */
      readonly single: boolean;
    }
  /** `content`: the value as JSON, or as plain text for every other media type. */
  | { readonly kind: 'content'; readonly mediaType: string; readonly format: 'json' | 'text' };

export interface PartRow {
  readonly wireName: string;
  readonly required: boolean;
  /**
   * `file`: bytes with a name and a type. `json`: the value as JSON. `text`: a scalar as text, which base64 is too; of the
   * items of a tuple, those that are no scalars are JSON. `xml`: a document of its own, by the row.
   * `style`: as a query parameter would be written, where the document gives style, explode or allowReserved. Of a multipart
   * body, each pair is a part of its own, and nothing in it is percent-encoded (OAS 3.1.1 appendix E).
   */
  readonly as: 'file' | 'json' | 'text' | 'style' | 'xml';
  /** Each item of the list is a part, or a field, of its own; also of what may be a list among others. */
  readonly repeated: boolean;
  /** A list that is given is one value, as JSON. Absent where it is not, and where no list can be given. */
  readonly whole?: true;
  /** Of a union with files among its variants, in a multipart body: a file that is given is one, whatever `as` says of the others. */
  readonly orFile?: 'beside text' | 'beside others';
  /** What the document says, joined by commas; a file's own type wins where it matches. Absent: the default of `as`. */
  readonly mediaType?: string;
  /** Present for `xml`; a text is XML already. */
  readonly xml?: XmlNode;
  /** Present for `style`. */
  readonly style?: { readonly style: ParameterStyle; readonly explode: boolean; readonly reserved: boolean };
  /** Lines of the part's head beside its disposition and type, each with its end. Absent where there are none. */
  readonly headers?: string;
}

export function parameterRow(parameter: Parameter, types: Types): ParameterRow {
  const { serialization } = parameter;
  if (serialization.kind === 'content') {
    const { mediaType, format } = serialization;
    return { kind: 'content', mediaType, format: format === 'json' ? 'json' : 'text' };
  }
  const { style, explode } = namedList(parameter, serialization, types);
  const reserved = parameter.in === 'query' && serialization.allowReserved;
  return { kind: 'style', style, explode, reserved, single: types.isSingleValue(parameter.type) };
}

/** The items of a deep list have brackets, which a name such as `tags[]` has already: such a list repeats its name. */
function namedList(
  { wireName, type }: Pick<Parameter, 'wireName' | 'type'>,
  { style, explode }: { readonly style: ParameterStyle; readonly explode: boolean },
  types: Types,
): { readonly style: ParameterStyle; readonly explode: boolean } {
  const isNamed = style === 'deepObject' && wireName.endsWith('[]') && types.underlying(type).kind === 'array';
  return isNamed ? { style: 'form', explode: true } : { style, explode };
}

/** The Content-Type of each kind where the document says nothing else. */
const DEFAULTS = { file: 'application/octet-stream', json: 'application/json', text: 'text/plain' } as const;

/** `xmlOf`: how a part is XML; undefined where it is none. */
export function partRow(
  part: Part,
  body: 'form' | 'multipart',
  types: Types,
  xmlOf: (part: Part) => XmlNode | undefined,
): PartRow {
  const { wireName, required, headers, contentTypes, contentTypeGiven } = part;
  const lines = body === 'multipart' ? constantHeaders(headers, types) : '';
  const said = lines === '' ? {} : { headers: lines };
  const { kind } = types.underlying(part.type);
  const isFile = body === 'multipart' && types.isFile(part.type);
  if (part.styleGiven && !isFile) {
    const style = { ...namedList(part, part, types), reserved: body === 'form' && part.allowReserved };
    return { wireName, required, as: 'style', repeated: false, style, ...said };
  }
  const xml = body === 'form' ? undefined : xmlOf(part);
  const as = xml !== undefined ? 'xml' : body === 'form' ? formKind(part) : multipartKind(part, types);
  // A list that is to be JSON is one value.
  const isWhole = contentTypeGiven && as === 'json';
  const mayBeList = types.mayBeList(part.type) || (body === 'form' && kind === 'unknown');
  const repeated = part.repeated || (mayBeList && as !== 'xml' && !isWhole);
  const whole = isWhole && (mayBeList || kind === 'unknown');
  const isWritten = as === 'text' || as === 'xml';
  const mediaType = (isWritten ? contentTypes.map(inUtf8) : contentTypes).join(', ');
  // A string of which the schema says that it holds JSON is text as any other: its JSON is not to be written as JSON again.
  const isDefault =
    !contentTypeGiven && ((as !== 'xml' && mediaType === DEFAULTS[as]) || (as === 'text' && part.format === 'json'));
  const isUsual = body === 'form' || isDefault;
  const mayBeFile = body === 'multipart' && as !== 'file' && types.mayBeFile(part.type);
  return {
    wireName,
    required,
    as,
    repeated,
    ...(whole ? { whole } : {}),
    ...(mayBeFile ? { orFile: types.mayBeText(part.type) ? 'beside text' : 'beside others' } : {}),
    ...(isUsual ? {} : { mediaType }),
    ...(xml === undefined ? {} : { xml }),
    ...said,
  };
}

function formKind({ format }: Part): 'json' | 'text' {
  return format === 'json' ? 'json' : 'text';
}

/** OAS 3.1.1 §4.8.15.1.1: what has no type is a file; base64 is text that has been encoded already. */
function multipartKind(part: Part, types: Types): 'file' | 'json' | 'text' {
  if (types.isFile(part.type)) return 'file';
  if (part.contentTypeGiven && part.format === 'json') return 'json';
  const inner = types.underlying(part.type);
  // Its items are of several types: a scalar is text, and whoever writes an object or a list sees that it is none.
  if (inner.kind === 'tuple' && part.repeated) return 'text';
  const item = inner.kind === 'array' && part.repeated ? types.underlying(inner.items) : inner;
  if (item.kind === 'string') return 'text';
  // A scalar among the options, or among the items of a list that is one, is text; an object is seen to be none.
  const isOption = types.mayBeScalar(item) || (item.kind === 'reference' && types.mayBeList(item));
  if (!part.contentTypeGiven && isOption) return 'text';
  if (item.kind === 'array' || part.format === 'json') return 'json';
  return part.format === 'binary' ? 'file' : 'text';
}
