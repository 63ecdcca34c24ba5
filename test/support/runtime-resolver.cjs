// Jest's resolver: the runtime's modules are TypeScript that imports `./x.js`, as ES modules must. Where such a file is
// not there but the TypeScript is, that is meant. Nothing else is resolved differently.

module.exports = (request, options) => {
  if (/^\.{1,2}\/.*\.js$/.test(request) && /[\\/]templates[\\/]/.test(options.basedir)) {
    return options.defaultResolver(request.replace(/\.js$/, '.ts'), options);
  }
  return options.defaultResolver(request, options);
};
