// The matrix of payloads and places, for the TypeScript target.

import { matrixSuite } from './suite';

jest.setTimeout(900_000);

describe('the matrix, typescript', () => matrixSuite('typescript'));
