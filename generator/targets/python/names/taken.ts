// What names of a Python client may not be: keywords and attributes of pydantic's BaseModel are the language kit's, and the
// rest is here.

import { KEYWORDS, MODEL_ATTRIBUTES } from '../../../languages/python';
import { words, type Taken } from '../../../naming/taken';
import { RUNTIME_EXPORTS } from '../package/runtime-exports';

interface PythonTaken extends Taken {
  /** Words that names avoid wherever they stand, in lower case: the keywords, and what the old client used in its methods. */
  readonly anywhere: ReadonlySet<string>;
  /** What texts, numbers and enumerations have as attributes: their members would hide them. */
  readonly members: ReadonlySet<string>;
}

export const TAKEN: PythonTaken = {
  anywhere: new Set([
    ...[...KEYWORDS].map((word) => word.toLowerCase()),
    ...words(`field all_params resource_path path_params query_params header_params form_params local_var_files body_params
      auth_settings property schema base64 json date float self print exec`),
  ]),
  type: new Set(RUNTIME_EXPORTS.keys()),
  group: new Set(),
  // What signatures of the class name besides is what its own methods must not hide.
  method: words('api_client self int str bytes bool object'),
  argument: words('callback'),
  property: new Set([
    ...MODEL_ATTRIBUTES,
    ...words(
      'additional_properties to_dict to_json to_str to_wire from_dict from_json descendant_for get_discriminator_value',
    ),
  ]),
  value: words('IS_KNOWN UNRECOGNIZED FROM_JSON MRO'),
  members:
    words(`capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha
    isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip
    maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines
    startswith strip swapcase title translate upper zfill as_integer_ratio bit_count bit_length conjugate denominator
    from_bytes from_number fromhex hex imag is_integer numerator real to_bytes name value mro`),
  /** Credentials are found by the name of their scheme. */
  credential: new Set(),
};
