import type { ApiConfig } from '../../../generator/config/config';
import { findingsOf, readingOf, severityOf } from '../../../generator/run/api-reading';

const api: ApiConfig = {
  name: 'things',
  spec: '/a/things.yaml',
  allowRefOrigins: ['https://a.example'],
  allowRefOutside: false,
  save: undefined,
  headers: { 'https://a.example': { A: '1' } },
  overlays: ['/a/one.yaml'],
  filter: undefined,
  credentials: undefined,
  findings: { rules: [] },
  targets: [],
};

test('what the caller says is added to the configuration', () => {
  const said = { overlays: ['two.yaml'], allowRefOrigins: ['https://b.example'], base: 'b', strict: true };
  expect(readingOf(api, { ...said, headers: { 'https://b.example': { B: '2' } } })).toEqual({
    overlays: ['/a/one.yaml', 'two.yaml'],
    allowRefOrigins: ['https://a.example', 'https://b.example'],
    allowRefOutside: false,
    headers: { 'https://a.example': { A: '1' }, 'https://b.example': { B: '2' } },
    base: 'b',
    strict: true,
    lenient: false,
  });
});

test('either may be lenient', () => {
  expect(readingOf({ ...api, findings: { lenient: true } }, {}).lenient).toBe(true);
  expect(severityOf({ ...api, findings: { lenient: true } }, {})).toEqual({ lenient: true });
  expect(severityOf(api, { lenient: true })).toEqual({ rules: [], lenient: true });
  expect(findingsOf(api, {}, '/a')).toMatchObject({ spec: '/a/things.yaml', api: 'things' });
});
