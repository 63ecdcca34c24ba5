// The matrix of payloads and places, for the Python target.

import { describePython } from '../../python/toolchain';
import { matrixSuite } from './suite';

jest.setTimeout(900_000);

describePython('the matrix', 'current', () => matrixSuite('python'));
