import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify'
import type { Register } from '#model/register.ts'
import { refuseForeign, run } from './guard.ts'
import { described } from './openapi.ts'
import { pages } from './pages.ts'
import { answerBroken, answerError } from './refusals.ts'
import type { House, Route } from './route.ts'
import { routes } from './routes/routes.ts'
import { safeHeaders } from './safe-headers.ts'

export type AppOptions = {
  /** Write a line a request to standard error. */
  log?: boolean
  /** Served behind a proxy that speaks TLS and tells whose request it is. */
  proxied?: boolean
  /** The folder of the built pages, where they do not lie in dist. */
  web?: string
  /** Takes the lines of the log instead of standard error. */
  logTo?: { write(line: string): void }
}

/** The house behind HTTP: every route of the table, OpenAPI, and the pages. */
export async function openApp(house: House, register: Register, { log = false, proxied = false, web, logTo }: AppOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    // The proxy adds the address it sees at the end; what stands before that anyone can write.
    trustProxy: proxied && ((_, hop) => hop === 0),
    bodyLimit: 2 * 1024 * 1024,
    // Photos over a poor line take minutes; who sends nothing, or never ends his headers, does not hold a connection for long.
    requestTimeout: 15 * 60_000, connectionTimeout: 2 * 60_000, http: { headersTimeout: 20_000 },
    logController: new LogController({ disableRequestLogging: true }), routerOptions: { maxParamLength: 100 },
    logger: log || logTo ? { level: 'info', base: null, ...(logTo && { stream: logTo }) } : false,
    exposeHeadRoutes: false,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
    frameworkErrors: answerError, clientErrorHandler: answerBroken,
  })
  app.setErrorHandler(answerError)
  // Patterns, not addresses: no id and nothing typed gets into the log.
  if (log || logTo) {
    app.addHook('onResponse', async (request, reply) => request.log.info({
      method: request.method, route: request.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime),
    }))
  }
  await safeHeaders(app, { proxied })
  app.addHook('onRequest', (request, _reply, done) => {
    refuseForeign(request)
    done()
  })

  await app.register(multipart, { limits: { fileSize: 20 * 1024 * 1024, files: 20, fields: 20, fieldSize: 1024 * 1024 } })
  // An office shares one address: each person has a share of his own, and what anyone may try from an address is bounded besides.
  await app.register(rateLimit, { global: true, max: 600, timeWindow: 60_000, keyGenerator: request => whoseTurn(house, request) })
  const all = routes(register)
  app.decorate('described', () => described(all))
  await app.register(async api => {
    for (const route of all) add(api, house, route)
  })
  await app.register(pages, web === undefined ? {} : { web })
  return app
}

/** A person at an address by his session; who has none that we gave out, and whoever asks for what is dear (passwords, uploads), by the address alone. */
function whoseTurn({ accounts }: House, request: FastifyRequest): string {
  const session = request.routeOptions.config.rateLimit === undefined ? accounts.tokenIn(request.headers.cookie) : null
  return session === null ? request.ip : `${session} ${request.ip}`
}

declare module 'fastify' {
  interface FastifyInstance { described(): Promise<object> }
}

function add(api: FastifyInstance, house: House, route: Route): void {
  const { method, url, answer, rate } = route
  api.route({
    method, url,
    // What a body should be only describes (openapi.ts): the door says what is wrong, in words an officer understands.
    ...(rate !== undefined && { config: { rateLimit: { max: rate, timeWindow: 60_000 } } }),
    handler: async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const said = await run(house, route, request, reply)
      if (!answer) return said
      // What writes an answer, and leaves out whatever its schema does not name, is made with the first. Pages of a ledger come written.
      const text = Buffer.isBuffer(said) ? said : Buffer.from(reply.serializeInput(said as Record<string, unknown>, answer) as string)
      return reply.type('application/json; charset=utf-8').send(text)
    },
  })
}
