import { shortValues } from '../../../generator/naming/short-values';

test.each([
  [
    ['CREATE_COMPLETE', 'CREATE_FAILED'],
    ['COMPLETE', 'FAILED'],
  ],
  [
    ['status-on', 'status-off'],
    ['on', 'off'],
  ],
  [['red', 'rose'], []],
  [['a.', 'a.b'], ['b']],
  [['A_B'], []],
])('%j is %j', (values, short) => expect([...shortValues(values).values()]).toEqual(short));
