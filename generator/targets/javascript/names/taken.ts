// What names of a JavaScript client may not be: reserved words are the language kit's, and the rest is here.

import { byPosition } from '../../../languages/ecmascript';
import { words, type Taken } from '../../../naming/taken';

interface JavascriptTaken extends Taken {
  readonly binding: ReadonlySet<string>;
  /** Words that arguments and methods avoid, as those of the old client do, beside those of the language. */
  readonly word: ReadonlySet<string>;
  /** The values of an enum that is a component: static fields of its class. */
  readonly field: ReadonlySet<string>;
}

export const TAKEN: JavascriptTaken = {
  /** What generated modules and declarations already use. Exports of the runtime give way to names of the document. */
  type: words(
    `ApiClient Array ArrayBuffer Blob Boolean Date Function Math Number Object Promise ReadableStream String Symbol Uint8Array`,
  ),
  word: words(`abstract array boolean byte char date double final float goto hasownproperty implements infinity int interface
    isfinite isnan isprototypeof long math nan native number object package private protected prototype public short static
    string synchronized throws tostring transient undefined valueof volatile`),
  group: words('ApiClient'),
  method: words('constructor apiClient toString valueOf hasOwnProperty'),
  /** What `opts` has beside arguments. */
  argument: words('_options _base_path_index'),
  /** Bindings that a method uses beside its arguments, which it calls by another name inside. */
  binding: words('call callCounts callLinks callPages callPlaces callWithHttpInfo start opts callback'),
  /** What each instance has from its class, and what `toJSON` must not be hidden by. */
  property: words('__proto__ constructor toJSON'),
  value: words('__proto__'),
  field: new Set([...byPosition.static, 'constructFromObject', 'fromJSON']),
  /** Credentials are found by the name of their scheme. */
  credential: new Set(),
};
