// What the programs of this folder use to say what they expect. They are written as users of openapi-generator's
// `javascript` client write theirs, and see the package alone.

exports.same = (actual, expected) => {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`got ${left}, not ${right}`);
};

exports.thrown = (work) => {
  try {
    work();
  } catch (error) {
    return error.message;
  }
  throw new Error('nothing was thrown');
};

/** The callback's arguments. */
exports.called = (call) =>
  new Promise((resolve) => call((error, data, response) => resolve({ error, data, response })));

exports.pet = { id: 1, name: 'Rex', photoUrls: ['a'], status: 'sold', tags: [{ id: 2, name: 't' }] };
