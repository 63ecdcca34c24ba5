// Random names, also where `crypto.randomUUID` is missing: pages without https, React Native.

export declare function uuid(): string;
