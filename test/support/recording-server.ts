// Part of `specsmith conformance`, which tests use from there.

export * from '../../generator/conformance/recording-server';
