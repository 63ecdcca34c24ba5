// What a generated operation is: data, and references to the functions that it needs, so that a bundler keeps only
// what is used. Types only.

export {};
