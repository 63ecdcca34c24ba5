// A document of three files that refer to each other, as a team would write it, by path.

export const THREE_FILES: { readonly [path: string]: string } = {
  'api/openapi.yaml': `openapi: 3.1.0
info: { title: Corner Shop, version: 1.4.0 }
servers: [{ url: https://api.shop.example/v1 }]
security: [{ apiKey: [] }]
paths:
  /products: { $ref: 'paths.yaml#/products' }
  /products/{id}: { $ref: 'paths.yaml#/product' }
components:
  securitySchemes: { apiKey: { type: apiKey, in: header, name: X-Api-Key } }
`,
  'api/paths.yaml': `products:
  get:
    operationId: listProducts
    tags: [Products]
    parameters:
      - { name: q, in: query, schema: { type: string } }
    responses:
      '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: 'schemas/shop.yaml#/Product' } } } } }
  post:
    operationId: createProduct
    tags: [Products]
    requestBody: { required: true, content: { application/json: { schema: { $ref: 'schemas/shop.yaml#/Product' } } } }
    responses:
      '201': { description: Made, content: { application/json: { schema: { $ref: 'schemas/shop.yaml#/Product' } } } }
product:
  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
  delete:
    operationId: deleteProduct
    tags: [Products]
    responses:
      '204': { description: Gone }
      '404': { description: None, content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } }
`,
  'api/schemas/shop.yaml': `Product:
  type: object
  required: [name, price]
  properties:
    id: { type: string, readOnly: true }
    name: { type: string }
    price: { $ref: '#/Money' }
    similar: { type: array, items: { $ref: '#/Product' } }
Money:
  type: object
  required: [amount]
  properties: { amount: { type: integer }, currency: { type: string, enum: [EUR, USD] } }
`,
};
