// Jest's resolver: the runtime's modules are TypeScript that imports `./x.js`, as ES modules must, also from another folder
// of the templates, since clients have all of them in one. Where such a file is not there but the TypeScript is, that is
// meant. Nothing else is resolved differently.

const { existsSync } = require('node:fs');
const path = require('node:path');

const SHARED = path.resolve(__dirname, '../../templates/ecmascript/runtime');

module.exports = (request, options) => {
  if (/^\.{1,2}\/.*\.js$/.test(request) && /[\\/]templates[\\/]/.test(options.basedir)) {
    const name = request.replace(/\.js$/, '.ts');
    const basedir = existsSync(path.join(options.basedir, name)) ? options.basedir : SHARED;
    return options.defaultResolver(name, { ...options, basedir });
  }
  return options.defaultResolver(request, options);
};
