// What file systems have taken, for names that are made and for paths that are checked.

/** Names that Windows gives to devices, with any extension and in any case. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** Whether a segment of a path is the name of a device, whatever its extension. */
export function isDevice(segment: string): boolean {
  return DEVICE.test(segment);
}
