import fastify from 'fastify'
import type { Route } from './route.ts'

/**
 * All routes as OpenAPI, made each time somebody asks, who is hardly ever anybody: kept from the start, it and what makes it would take a
 * tenth of the server's memory. An instance that answers nothing lends its routes to the maker and goes.
 */
export async function described(routes: readonly Route[]): Promise<object> {
  const { default: swagger } = await import('@fastify/swagger')
  const app = fastify({ exposeHeadRoutes: false })
  await app.register(swagger, { openapi: { openapi: '3.1.0', info: { title: '娘家', description: '工会办公台账的接口。写入请带请求头 x-niangjia: 1。', version: '1' } } })
  await app.register(async api => {
    for (const { id, method, url, say, body, answer, upload } of routes) {
      api.route({
        method, url,
        schema: { operationId: id, summary: say, tags: [id.split('.')[0]!], ...(body && !upload && { body }), ...(answer && { response: { 200: answer } }) },
        validatorCompiler: () => () => true,
        serializerCompiler: () => () => '',
        handler: () => {},
      })
    }
  })
  await app.ready()
  try {
    return app.swagger()
  } finally {
    await app.close()
  }
}
