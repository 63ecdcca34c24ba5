// The matrix of payloads and places, for the JavaScript target.

import { matrixSuite } from './suite';

jest.setTimeout(900_000);

describe('the matrix, javascript', () => matrixSuite('javascript'));
