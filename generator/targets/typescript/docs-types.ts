// Types as a reader of pages sees them: on one line.

import type { Ecmascript } from '../../languages/ecmascript';

export function typeText(type: Ecmascript): string {
  return type.text.replace(/\s+/g, ' ');
}
