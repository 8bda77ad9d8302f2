import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import statics from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const built = fileURLToPath(new URL('../../dist/web', import.meta.url))

/**
 * The built pages. Every address that is no file and no route is the one page, which finds its way itself. Scripts and
 * styles come from here only, in the packed form that lies beside them where the browser takes it; styles that the inputs
 * make at run time carry this answer's nonce, so that the page itself is never kept. What is under assets is named after
 * its content and may be kept for good.
 */
export async function pages(app: FastifyInstance, { web = built }: { web?: string }): Promise<void> {
  const file = join(web, 'index.html')
  if (!existsSync(file)) {
    app.setNotFoundHandler((request, reply) => notFound(reply, request.url.startsWith('/api/') ? NOWHERE : '页面还没有生成，请在程序文件夹里运行 npm ci'))
    return
  }
  const page = readFileSync(file, 'utf8')
  await app.register(statics, { root: join(web, 'assets'), prefix: '/assets/', preCompressed: true, immutable: true, maxAge: '365d', index: false, decorateReply: false })
  app.get('/favicon.svg', (_, reply) => reply.type('image/svg+xml').header('cache-control', 'max-age=86400').send(readFileSync(join(web, 'favicon.svg'))))
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/') || request.url.startsWith('/assets/')) return notFound(reply)
    const nonce = randomBytes(16).toString('base64')
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').header('content-security-policy', policy(nonce)).send(page.replaceAll('__NONCE__', nonce))
  })
}

const NOWHERE = '没有这个地址，请刷新页面后再试'

function notFound(reply: FastifyReply, say = NOWHERE): FastifyReply {
  return reply.status(404).send({ code: 'missing', say })
}

function policy(nonce: string): string {
  return [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "style-src-attr 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
    "connect-src 'self'", "frame-src 'self' blob:", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join('; ')
}
