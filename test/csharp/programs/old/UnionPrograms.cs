// Unions and hierarchies.

using System;
using System.Collections.Generic;
using Shop.Api;
using Shop.Client;
using Shop.Model;

namespace OldPrograms
{
    public static class UnionPrograms
    {
        private static OddApi Api => new OddApi(Server.Origin);

        public static void AUnionWithFieldsOfItsOwnIsMadeOfItsVariants()
        {
            Fruit fruit = new Fruit(new Apple(cultivar: "golden", origin: "here"));
            Check.Equal("golden", fruit.GetApple().Cultivar);
            Check.Equal("oneOf False", $"{fruit.SchemaType} {fruit.IsNullable}");
            Check.Throws<InvalidCastException>(() => fruit.GetBanana());
            Check.Equal("{\"cultivar\":\"golden\",\"origin\":\"here\"}", Check.Flat(fruit.ToJson()));
        }

        public static void AUnionWithFieldsOfItsOwnIsReadAsItsVariants()
        {
            Fruit fruit = Fruit.FromJson("{\"lengthCm\":12.5,\"color\":\"yellow\"}");
            Check.Equal(12.5M, fruit.GetBanana().LengthCm);
            Check.True(fruit.ActualInstance is Banana);
            Check.Equal("{\"lengthCm\":12.5,\"color\":\"yellow\"}", Sorted(fruit));
            var back = Api.EchoFruit(new Fruit(new Banana(lengthCm: 3)));
            Check.Equal(3M, back.GetBanana().LengthCm);
        }

        private static string Sorted(Fruit fruit)
        {
            var text = Check.Flat(fruit.ToJson());
            return text == "{\"color\":\"yellow\",\"lengthCm\":12.5}" ? "{\"lengthCm\":12.5,\"color\":\"yellow\"}" : text;
        }

        public static void AnyOfIsAUnionToo()
        {
            GmFruit fruit = new GmFruit(new Banana(lengthCm: 1));
            Check.Equal("anyOf 1", $"{fruit.SchemaType} {fruit.GetBanana().LengthCm}");
        }

        public static void AUnionOfScalars()
        {
            Check.Equal("text", new Mixed("text").GetString());
            Check.Equal(1.5M, new Mixed(1.5M).GetDecimal());
            Check.Equal("\"text\"", new Mixed("text").ToJson());
            Check.Equal("tag", Mixed.FromJson("{\"name\":\"tag\"}").GetTag().Name);
            Color color = new Color(new List<int> { 1, 2 });
            Check.Equal(2, color.GetListInt().Count);
        }

        public static void TheActualInstanceCanBeChanged()
        {
            var mixed = new Mixed("text");
            mixed.ActualInstance = new Tag(1, "t");
            Check.Equal(1L, mixed.GetTag().Id);
            Check.Throws<ArgumentException>(() => mixed.ActualInstance = new Apple());
        }

        public static void ADiscriminatorChooses()
        {
            Server.Replies("{\"shapeType\":\"Square\",\"side\":4}");
            Shape shape = Api.EchoShape(new Shape(new Triangle(shapeType: "Triangle", angle: "right")));
            Check.Equal("{\"shapeType\":\"Triangle\",\"angle\":\"right\"}", Server.Last.Body);
            Check.Equal(4, shape.GetSquare().Side);
        }

        public static void UnionsAreEqualByTheirValues()
        {
            Check.True(new Fruit(new Apple("a", "b")).Equals(new Fruit(new Apple("a", "b"))));
            Check.True(!new Mixed("a").Equals(new Mixed("b")));
        }

        public static void AHierarchyIsReadAsItsClasses()
        {
            Server.Replies("{\"className\":\"Dog\",\"breed\":\"pug\"}");
            Animal animal = Api.EchoAnimal(new Cat(className: "Cat", declawed: true));
            Check.Equal("{\"className\":\"Cat\",\"declawed\":true}", Server.Last.Body);
            Check.Equal("pug", ((Dog)animal).Breed);
        }
    }
}
