// What names of a JavaScript client may not be: reserved words are the language kit's, and the rest is here.

import { byPosition } from '../../../languages/ecmascript';
import { words, type Taken } from '../../../naming/taken';

interface JavascriptTaken extends Taken {
  /** The values of an enum that is a component: static fields of its class. */
  readonly field: ReadonlySet<string>;
}

export const TAKEN: JavascriptTaken = {
  /** What generated modules and declarations already use. Exports of the runtime give way to names of the document. */
  type: words(`ApiClient Array ArrayBuffer Blob Boolean Date Function Math Number Object Promise ReadableStream String Symbol Uint8Array
    Model Type`),
  group: words('ApiClient'),
  method: words('constructor apiClient toString valueOf hasOwnProperty'),
  /** Bindings that a method uses beside its arguments. */
  argument: words('call callLinks callPages callWithHttpInfo start opts callback _options _base_path_index'),
  /** What each instance has from its class, and what `toJSON` must not be hidden by. */
  property: words('__proto__ constructor toJSON'),
  value: words('__proto__'),
  field: new Set([...byPosition.static, 'constructFromObject', 'fromJSON']),
  /** Credentials are found by the name of their scheme. */
  credential: new Set(),
};
