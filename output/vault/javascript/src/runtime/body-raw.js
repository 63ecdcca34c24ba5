// Bodies that are sent as they are: text and bytes.

export const textBody = (value) => ({ data: String(value) });

export const binaryBody = (value, content) => {
  const type = content.type.includes("*") ? { type: "application/octet-stream" } : {};
  if (value instanceof ReadableStream) return { data: value, once: true, ...type };
  const data = value instanceof Blob ? value : new Blob([value]);
  return { data, ...type, ...(content.type.includes("*") && data.type && { type: data.type }) };
};
