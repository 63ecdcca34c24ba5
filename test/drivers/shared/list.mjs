// Prints the drivers as JSON: `[{name, target, unavailable?}]`. A folder that cannot be imported counts as an unavailable driver.

import { contextOf } from './prepare.mjs';
import { loadDrivers } from './registry.mjs';

const { drivers, failures } = await loadDrivers();
const states = [];
for (const driver of drivers) {
  const reason = await driver.unavailable?.(contextOf(driver));
  states.push({ name: driver.name, target: driver.target, ...(reason === undefined ? {} : { unavailable: reason }) });
}
for (const failure of failures) states.push({ name: failure.folder, target: failure.folder, broken: failure.message });
process.stdout.write(JSON.stringify(states));
