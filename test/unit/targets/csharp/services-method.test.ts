import { servicesMethod } from '../../../../generator/targets/csharp/package/files';

test.each([
  ['Apideck.Vault', 'AddVaultClient'],
  ['Acme.Client', 'AddAcmeClient'],
  ['Client', 'AddClient'],
])('%s is added by %s', (packageName, method) => {
  expect(servicesMethod(packageName)).toBe(method);
});
