// Where the sweep over the versions of Vault and diff do not agree, and why.

import type { Exceptions } from './verdicts';

const READ_BACK =
  'Only requests have it. What programs make goes on; those that read back what they made see that a value may be missing.';

export const PYTHON_EXCEPTIONS: Exceptions = {
  'vault-2024-11-27-c7cc667': { ConnectionImportDataCredentials: READ_BACK },
};

const SAME_STRUCTURE =
  'Its type has another name, and what is in it is the same for a compiler that compares structures. Programs that name the old type break.';
const MAPS_BECAME_OBJECTS =
  'Maps of anything in answers became objects of known properties that are open to anything else: what is read as a map can be read so still. diff compares no shapes of different kinds.';

export const TYPESCRIPT_EXCEPTIONS: Exceptions = {
  'vault-2023-01-12-dbdd60b': {
    ConsumerConnection:
      'Requests take a type of their own, which lacks what is readOnly and optional: values of the old type fit it, literals that say what is readOnly do not.',
  },
  'vault-2024-11-27-c7cc667': { ConnectionImportDataCredentials: READ_BACK },
  'vault-2025-05-02-d315c0f': { SimpleFormFieldOptionValue: SAME_STRUCTURE },
  'vault-2026-07-15-c2dd48c': { Connection: MAPS_BECAME_OBJECTS, ConsumerConnection: MAPS_BECAME_OBJECTS },
};

export const JAVASCRIPT_EXCEPTIONS: Exceptions = {
  'vault-2025-11-13-e91c47e': { 'ConsumersApi.consumersAdd': SAME_STRUCTURE },
};

export const CSHARP_EXCEPTIONS: Exceptions = {
  'vault-2024-11-27-c7cc667': { ConnectionImportDataCredentials: READ_BACK },
};
