// Scenarios that a driver's clients do not pass yet, each with its reason. One that passes, or that does not exist, fails
// the build: remove it from the file of its target.

import { csharpGaps } from './gaps/csharp';
import { ecmascriptGaps } from './gaps/ecmascript';
import type { KnownGap } from './gaps/gap';
import { pythonGaps } from './gaps/python';

export const knownGaps: readonly KnownGap[] = [...ecmascriptGaps, ...csharpGaps, ...pythonGaps];
