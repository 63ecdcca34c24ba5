// Targets that pass XML on as text.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const xmlGaps: readonly KnownGap[] = gaps(['csharp', 'csharp-sync'], 'XML is passed on as text.', [
  'XML bodies are written',
  'XML answers are read',
  'XML that is refused',
]);
