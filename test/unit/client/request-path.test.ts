import { requestPath } from '../../../generator/client';
import type { PathPart } from '../../../generator/model';

const text = (value: string): PathPart => ({ kind: 'text', text: value });
const parameter = (wireName: string): PathPart => ({ kind: 'parameter', wireName });

test.each<readonly [readonly PathPart[], string]>([
  [[text('/a%2cb/'), parameter('c%2cd'), text('%2f')], '/a%2Cb/{c%2cd}%2F'],
  [[text('/a%zz%2')], '/a%zz%2'],
  [[text('/files/'), parameter('id#1'), text('/x#add_shared_link')], '/files/{id#1}/x'],
  [[text('/files#'), parameter('kind'), text('/x')], '/files'],
  [[], ''],
])('%j is called as %s', (parts, expected) => {
  expect(requestPath(parts)).toBe(expected);
});
