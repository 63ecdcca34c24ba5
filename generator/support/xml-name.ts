// Names that XML allows, without a colon (Namespaces in XML 1.0, NCName).

const START = 'A-Za-z_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u3001-\\ud7ff';
const NEXT = `-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040${START}`;
const NAME = new RegExp(`^[${START}][${NEXT}]*$`);
const OTHER = new RegExp(`[^${NEXT}]`, 'g');

export function isXmlName(text: string): boolean {
  return NAME.test(text);
}

/** The name, with `_` for what XML does not allow. */
export function xmlName(text: string): string {
  if (isXmlName(text)) return text;
  const name = text.replace(OTHER, '_');
  return isXmlName(name) ? name : `_${name}`;
}
