import { versionFor } from '../../../generator/client/package-version';

test.each([
  ['10.34.0', '10.34.0', '10.34.0'],
  ['v2', '2.0.0', '2.0.0'],
  ['1.4', '1.4.0', '1.4.0'],
  ['01.02.3', '1.2.3', '1.2.3'],
  ['1.2.3.4', '1.2.3', '1.2.3'],
  ['1.2.3+build.5', '1.2.3', '1.2.3'],
  ['2024-06-20', '2024.6.20', '2024.6.20'],
  ['2025-03-31.basil', '2025.3.31', '2025.3.31'],
  ['20240115', '2024.1.15', '2024.1.15'],
  ['1.2.0-beta.03', '1.2.0-beta.3', '1.2.0b3'],
  ['1.2.0-alpha', '1.2.0-alpha', '1.2.0a0'],
  ['1.2.0-rc1', '1.2.0-rc1', '1.2.0rc1'],
  ['1.0.0-oas3', '1.0.0-oas3', '1.0.0.dev3'],
  ['1.0.0-SNAPSHOT', '1.0.0-SNAPSHOT', '1.0.0.dev0'],
  ['99999.0.0', '1.0.0', '1.0.0'],
  ['latest', '1.0.0', '1.0.0'],
  ['', '1.0.0', '1.0.0'],
])('the version %j of a document is %s for npm and NuGet and %s for PyPI', (version, semantic, python) => {
  expect([versionFor(version, 'npm'), versionFor(version, 'nuget'), versionFor(version, 'pypi')]).toEqual([
    semantic,
    semantic,
    python,
  ]);
});
