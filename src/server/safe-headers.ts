import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/**
 * Headers by which browsers frame, run and guess nothing of what is answered. They are the same for every answer, and helmet writes
 * them anew for each: so it is asked once, and what it said is copied.
 */
export async function safeHeaders(app: FastifyInstance, { proxied }: { proxied: boolean }): Promise<void> {
  await app.register(helmet, {
    // What an answer says is no page, whatever stands in it; the page itself has a policy of its own.
    global: false, contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginEmbedderPolicy: false, hsts: proxied, referrerPolicy: { policy: 'no-referrer' },
  })
  let said: Record<string, string> | undefined
  app.addHook('onRequest', (_request, reply, done) => {
    if (!said) {
      reply.helmet()
      said = { ...reply.raw.getHeaders() } as Record<string, string>
      for (const name in said) reply.raw.removeHeader(name)
    }
    reply.headers(said)
    done()
  })
}
