// Models: constructors, JSON, names, defaults, constants, unions and checks.

const { same, thrown, pet } = require('./kit.cjs');

exports.programs = {
  'a constructor takes what is required': async ({ Petstore }) => {
    const made = new Petstore.Pet('Rex', ['a']);
    same([made.name, made.photoUrls, JSON.stringify(made)], ['Rex', ['a'], '{"name":"Rex","photoUrls":["a"]}']);
  },
  'a constructor gives the value by which the model is told apart': async ({ Petstore }) => {
    const { BasquePig, Cat } = Petstore;
    same(
      JSON.stringify([new BasquePig(undefined, 'red'), new Cat()]),
      '[{"className":"BasquePig","color":"red"},{"className":"CAT"}]',
    );
    same(JSON.stringify([new Cat('lion'), Cat.constructFromObject({})]), '[{"className":"lion"},{}]');
  },
  'models from plain objects': async ({ Petstore }) => {
    const made = Petstore.Pet.constructFromObject(pet);
    same(
      [made instanceof Petstore.Pet, made.tags[0] instanceof Petstore.Tag, JSON.parse(JSON.stringify(made))],
      [true, true, pet],
    );
    same(Petstore.Pet.constructFromObject(null), undefined);
  },
  'an object gets properties': async ({ Petstore }) => {
    const made = new Petstore.Pet('Rex', []);
    same(Petstore.Pet.constructFromObject({ id: 3 }, made) === made && made.id, 3);
  },
  'wire names and camelCase reach one value': async ({ Petstore }) => {
    const made = Petstore.MapTest.constructFromObject({ map_of_enum_string: { a: 'UPPER' } });
    same(made['map_of_enum_string'] === made.mapOfEnumString, true);
    made['direct_map'] = { yes: true };
    same(made.directMap, { yes: true });
    same(Object.keys({ ...made }), ['mapOfEnumString', 'directMap']);
  },
  'names of every kind': async ({ Petstore }) => {
    const { Capitalization, ClassModel, List, Model200Response, Name, Return, SpecialModelName, File } = Petstore;
    const file = File.constructFromObject({ sourceURI: 'u' });
    same([file instanceof File, file.sourceURI], [true, 'u']);
    same(JSON.stringify(Model200Response.constructFromObject({ name: 1, class: 'c' })), '{"name":1,"class":"c"}');
    same(Return.constructFromObject({ return: 1 })['return'], 1);
    same(List.constructFromObject({ '123-list': 'l' })['123-list'], 'l');
    same(ClassModel.constructFromObject({ _class: 'c' })['_class'], 'c');
    same(Name.constructFromObject({ name: 1, '123Number': 2, snake_case: 3 })['123Number'], 2);
    same(SpecialModelName.constructFromObject({ '$special[property.name]': 1 })['$special[property.name]'], 1);
    same(Object.keys(Capitalization.constructFromObject({ ATT_NAME: 'a', smallCamel: 'b' })), [
      'ATT_NAME',
      'smallCamel',
    ]);
  },
  'properties answer with their defaults': async ({ Petstore }) => {
    const order = new Petstore.Order();
    same([order.complete, Object.keys(order), JSON.stringify(order)], [false, [], '{}']);
    order.complete = true;
    same(JSON.stringify(order), '{"complete":true}');
    const holder = Petstore.TypeHolderDefault.constructFromObject({});
    same(
      [holder.string_item, holder.number_item, holder.integer_item, holder.bool_item, holder.array_item],
      ['what', 1.234, -2, true, [0, 1, 2, 3]],
    );
    same(Petstore.Animal.constructFromObject({ className: 'x' }).color, 'red');
  },
  'dates are dates': async ({ Petstore }) => {
    const order = Petstore.Order.constructFromObject({ shipDate: '2020-02-02T20:20:20.000222Z' });
    same([order.shipDate instanceof Date, JSON.stringify(order)], [true, '{"shipDate":"2020-02-02T20:20:20.000222Z"}']);
    const format = new Petstore.FormatTest(32.5, 'AAEC', new Date('2020-02-02'), 'p');
    same(JSON.parse(JSON.stringify(format)).date, '2020-02-02');
  },
  'null and absent are two things': async ({ Petstore }) => {
    same(JSON.stringify(Petstore.NullableClass.constructFromObject({ string_prop: null })), '{"string_prop":null}');
  },
  'constants of inline enums': async ({ Petstore }) => {
    const { EnumArrays, EnumTest, Order, Pet } = Petstore;
    same([Pet.StatusEnum.available, Order.StatusEnum['placed']], ['available', 'placed']);
    same(EnumTest.EnumStringEnum, { UPPER: 'UPPER', lower: 'lower', empty: '' });
    same([EnumTest.EnumIntegerEnum['-1'], EnumTest.EnumNumberEnum['1.1']], [-1, 1.1]);
    same(EnumTest.EnumStringVendorExtEnum.FOOVar, 'FOO');
    same(EnumArrays.JustSymbolEnum, { GREATER_THAN_OR_EQUAL_TO: '>=', DOLLAR: '$' });
    same(EnumArrays.ArrayEnumEnum, { fish: 'fish', crab: 'crab' });
  },
  'constants inside maps': async ({ Petstore }) => {
    same(Petstore.MapTest.InnerEnum, { UPPER: 'UPPER', lower: 'lower' });
  },
  'enums as classes': async ({ Petstore }) => {
    const { EnumClass, OuterEnum, OuterEnumInteger } = Petstore;
    same([new EnumClass()['-efg'], EnumClass['(xyz)'], new EnumClass()._abc], ['-efg', '(xyz)', '_abc']);
    same(
      [OuterEnum.constructFromObject('placed'), OuterEnum.fromJSON('"new"'), OuterEnumInteger.fromJSON('2')],
      ['placed', 'new', 2],
    );
    same(new OuterEnumInteger()['1'], 1);
  },
  'a hierarchy by its discriminator': async ({ Petstore }) => {
    const cat = Petstore.Animal.constructFromObject({ className: 'CAT', declawed: true });
    same([cat instanceof Petstore.Cat, cat.declawed, cat.color], [true, true, 'red']);
  },
  'a union by its discriminator': async ({ Petstore }) => {
    const pig = new Petstore.Pig({ className: 'DanishPig', size: 3 });
    same([pig.getActualInstance() instanceof Petstore.DanishPig, pig.actualInstance.size], [true, 3]);
    pig.setActualInstance(new Petstore.BasquePig('BasquePig', 'pink'));
    same(JSON.stringify(pig), '{"className":"BasquePig","color":"pink"}');
    same(Petstore.Pig.OneOf, ['BasquePig', 'DanishPig']);
  },
  'a union from JSON': async ({ Petstore }) => {
    same(
      Petstore.Pig.fromJSON('{"className":"BasquePig","color":"c"}').getActualInstance() instanceof Petstore.BasquePig,
      true,
    );
    same(Petstore.Pig.constructFromObject({ className: 'New', x: 1 }).actualInstance, { className: 'New', x: 1 });
  },
  'a union refuses what fits no variant': async ({ Petstore }) => {
    thrown(() => new Petstore.Pig({ className: 'Cow' }));
    thrown(() => new Petstore.AnyOfPig({ size: 1 }));
    thrown(() => new Petstore.AnyOfPig({ className: 'x', size: 'big' }));
    thrown(() => new Petstore.IntOrString([]));
    const color = new Petstore.Color('#ffffff');
    thrown(() => color.setActualInstance({}));
    same(color.actualInstance, '#ffffff');
  },
  'unions of scalars and lists': async ({ Petstore }) => {
    const { Color, IntOrString, OneOfEnumString } = Petstore;
    same(
      [new Color([1, 2, 3]).actualInstance, new Color('#000000').toJSON(), new Color().actualInstance],
      [[1, 2, 3], '#000000', null],
    );
    same([new IntOrString(11).getActualInstance(), JSON.stringify({ a: new IntOrString('s') })], [11, '{"a":"s"}']);
    same(new OneOfEnumString('d').actualInstance, 'd');
  },
  'a union with properties of its own': async ({ Petstore }) => {
    const fruit = new Petstore.Fruit({ cultivar: 'Boskoop', color: 'red' });
    same([fruit.getActualInstance().color, JSON.stringify(fruit)], ['red', '{"cultivar":"Boskoop","color":"red"}']);
    const banana = new Petstore.GmFruit(new Petstore.Banana(3)).getActualInstance();
    same([banana.lengthCm, banana instanceof Petstore.GmFruitAnyOf1], [3, true]);
  },
  'lists of unions': async ({ Petstore }) => {
    const { ApiClient, BasquePig, DanishPig, Everything, Pig, PigsOrNumber } = Petstore;
    const wire = {
      pigs: [
        { className: 'BasquePig', color: 'c' },
        { className: 'DanishPig', size: 1 },
      ],
      pig_pens: [[{ className: 'DanishPig', size: 2 }]],
      pigs_by_name: { a: { className: 'BasquePig', color: 'd' } },
      pigs_or_number: [{ className: 'DanishPig', size: 3 }],
    };
    const made = Everything.constructFromObject(wire);
    same(
      made.pigs.map((pig) => [pig instanceof Pig, pig.getActualInstance() instanceof DanishPig]),
      [
        [true, false],
        [true, true],
      ],
    );
    same(made['pig_pens'][0][0].actualInstance instanceof DanishPig, true);
    same(made.pigsByName.a.actualInstance instanceof BasquePig, true);
    same(made.pigs_or_number.actualInstance[0].actualInstance.size, 3);
    same([JSON.parse(JSON.stringify(made)), Everything.validateJSON(wire)], [wire, true]);
    made.pigs = [new Pig(new BasquePig('BasquePig', 'e')), new DanishPig('DanishPig', 4), wire.pigs[0]];
    same(JSON.parse(JSON.stringify(made)).pigs, [
      { className: 'BasquePig', color: 'e' },
      { className: 'DanishPig', size: 4 },
      wire.pigs[0],
    ]);
    same(ApiClient.convertToType(wire.pigs, [Pig])[1] instanceof Pig, true);
    same(JSON.stringify(new PigsOrNumber([new Pig(wire.pigs[1])])), '[{"className":"DanishPig","size":1}]');
  },
  'items that are unions are checked': async ({ Petstore }) => {
    const { Everything, Pig, PigsOrNumber } = Petstore;
    thrown(() => Everything.validateJSON({ pigs: [{ className: 'Cow' }] }));
    same(thrown(() => Everything.validateJSON({ pigs: [{ className: 'BasquePig' }] })).includes('`color`'), true);
    thrown(() => Everything.validateJSON({ pig_pens: [[{ className: 'DanishPig', size: 'big' }]] }));
    thrown(() => Everything.validateJSON({ pigs_by_name: { a: { className: 'DanishPig' } } }));
    thrown(() => Everything.validateJSON({ pigs: { className: 'DanishPig', size: 1 } }));
    thrown(() => new Pig({ className: 'DanishPig', size: 'big' }));
    thrown(() => new PigsOrNumber([{ className: 'DanishPig', size: 'big' }]));
    thrown(() => new PigsOrNumber(['a']));
  },
  'JSON is checked': async ({ Petstore }) => {
    const { Pet, Pig, NumberOnly, TypeHolderDefault } = Petstore;
    same(Pet.validateJSON(pet), true);
    same(Pet.RequiredProperties, ['name', 'photoUrls']);
    same(thrown(() => Pet.validateJSON({ name: 'n' })).includes('`photoUrls`'), true);
    thrown(() => Pet.validateJSON({ ...pet, name: 3 }));
    thrown(() => Pet.validateJSON({ ...pet, photoUrls: 'a' }));
    thrown(() => Pet.validateJSON({ ...pet, photoUrls: [1] }));
    thrown(() => Pet.validateJSON({ ...pet, tags: [{ id: 'x' }] }));
    thrown(() => NumberOnly.validateJSON({ JustNumber: '1' }));
    thrown(() =>
      TypeHolderDefault.validateJSON({
        string_item: 's',
        number_item: 1,
        integer_item: 1,
        bool_item: 0,
        array_item: [],
      }),
    );
    thrown(() => Pig.validateJSON({ className: 'Cow' }));
  },
  'unknown properties are kept': async ({ Petstore }) => {
    same(JSON.stringify(Petstore.Tag.constructFromObject({ id: 1, later: { a: 1 } })), '{"id":1,"later":{"a":1}}');
  },
  'modules by path': async ({ Petstore, load }) => {
    same(load('src/model/Pet').default === Petstore.Pet, true);
    same(load('src/api/PetApi').PetApi === Petstore.PetApi, true);
    same(load('src/ApiClient').default === Petstore.ApiClient, true);
  },
};
