import { engines } from '../../../package.json';
import { OLDEST_NODE, olderNode } from '../../../generator/cli/node-version';

test('an older Node is told which one is needed, as package.json says', () => {
  expect(engines.node).toBe(`>=${OLDEST_NODE}`);
  expect(olderNode('18.20.8')).toBe('specsmith needs Node 20.19 or newer, and this is Node 18.20.8.\n');
  expect(olderNode('20.18.3')).toContain('20.19');
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0-nightly']) expect(olderNode(version)).toBeUndefined();
});
