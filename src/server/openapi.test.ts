import assert from 'node:assert/strict'
import { test } from 'node:test'
import { described } from './openapi.ts'
import type { Route } from './route.ts'
import { object, text } from './schema.ts'

const plain = { who: 'anyone', scope: 'nothing', work: async () => null } as const
const routes: Route[] = [
  { ...plain, id: 'visit.get', method: 'GET', url: '/api/visits/:id', say: '一次走访', answer: object({ id: text }) },
  { ...plain, id: 'visit.create', method: 'POST', url: '/api/visits', say: '登记走访', body: object({ whom: text }) },
  { ...plain, id: 'visit.photo', method: 'POST', url: '/api/photos', say: '照片', body: object({ file: text }), upload: true },
]

test('every route is told with what goes in and comes out; files are no JSON', async () => {
  const { openapi, paths } = await described(routes) as { openapi: string; paths: Record<string, Record<string, object>> }
  assert.equal(openapi, '3.1.0')
  const schema = (properties: object, required: string[]) => ({ content: { 'application/json': { schema: { type: 'object', properties, required } } } })
  assert.deepEqual(JSON.parse(JSON.stringify(paths)), {
    '/api/visits/{id}': {
      get: {
        operationId: 'visit.get', summary: '一次走访', tags: ['visit'], parameters: [{ schema: { type: 'string' }, in: 'path', name: 'id', required: true }],
        responses: { 200: { description: 'Default Response', ...schema({ id: { type: 'string' } }, ['id']) } },
      },
    },
    '/api/visits': {
      post: {
        operationId: 'visit.create', summary: '登记走访', tags: ['visit'], requestBody: { required: true, ...schema({ whom: { type: 'string' } }, ['whom']) },
        responses: { 200: { description: 'Default Response' } },
      },
    },
    '/api/photos': { post: { operationId: 'visit.photo', summary: '照片', tags: ['visit'], responses: { 200: { description: 'Default Response' } } } },
  })
})

test('who asks again gets the same', async () => {
  assert.deepEqual(await described(routes), await described(routes))
})
