// The markup kit: encoders for Markdown, XML, JSON, YAML and TOML, and for URLs in them. One for each place.

export { json, jsonDocument, jsonValue, toml, tomlKey, tomlString, tomlValue, yaml, yamlValue } from './data';
export { differenceList } from './difference-list';
export {
  anchorFor,
  fence,
  heading,
  inlineCode,
  inlineCodeOf,
  link,
  md,
  table,
  tableCell,
  tableRow,
  tableRule,
  text,
  type Markdown,
} from './markdown';
export { Anchors } from './anchors';
export { prose, proseLine, type ProsePlace } from './markdown-prose';
export { linkableUrl } from './url';
export { html, htmlAttribute, htmlText, type Html } from './html';
export { xml, xmlAttribute, xmlText, type Xml } from './xml';
