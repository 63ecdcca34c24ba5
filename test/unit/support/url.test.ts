import { isHttpUrl, originOf } from '../../../generator/support/url';

test.each([
  ['https://api.example.com/a.yaml', true, 'https://api.example.com'],
  ['HTTP://127.0.0.1:8080', true, 'http://127.0.0.1:8080'],
  ['https://', true, undefined],
  ['file:///a.yaml', false, undefined],
  ['a.yaml', false, undefined],
])('%s', (text, isHttp, origin) => {
  expect([isHttpUrl(text), originOf(text)]).toEqual([isHttp, origin]);
});
