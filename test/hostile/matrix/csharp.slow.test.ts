// The matrix of payloads and places, for the C# target.

import { describeDotnet } from '../../csharp/toolchain';
import { matrixSuite } from './suite';

jest.setTimeout(900_000);

describeDotnet('the matrix, C#', () => matrixSuite('csharp'));
