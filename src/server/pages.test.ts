import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import fastify, { type FastifyInstance } from 'fastify'
import { pages } from './pages.ts'

const SCRIPT = 'export const town = "云浦"\n'
const folder = mkdtempSync(join(tmpdir(), 'niangjia-pages-'))
after(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'web', 'assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), '密')
const web = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, 'web', name), content)
web('index.html', '<!doctype html><script nonce="__NONCE__"></script>')
web('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
web('assets/entry-Ab12.js', SCRIPT)
web('assets/entry-Ab12.js.gz', gzipSync(SCRIPT))
web('assets/entry-Ab12.js.br', brotliCompressSync(SCRIPT))
web('assets/small-Cd34.css', 'a{}')

async function house(): Promise<FastifyInstance> {
  const app = fastify()
  await app.register(pages, { web: join(folder, 'web') })
  return app
}

test('a script goes out packed as the browser takes it, and may be kept for good', async () => {
  const app = await house()
  const sent = async (accept: string | undefined, url = '/assets/entry-Ab12.js') => {
    const { statusCode, headers, rawPayload } = await app.inject({ url, ...(accept !== undefined && { headers: { 'accept-encoding': accept } }) })
    return { status: statusCode, type: headers['content-type'], packed: headers['content-encoding'], kept: headers['cache-control'], vary: headers['vary'], rawPayload }
  }
  const told = { status: 200, type: 'application/javascript; charset=utf-8', kept: 'public, max-age=31536000, immutable', vary: 'accept-encoding' }
  const { rawPayload: br, ...asBr } = await sent('gzip, deflate, br, zstd')
  assert.deepEqual(asBr, { ...told, packed: 'br' })
  assert.deepEqual(br, brotliCompressSync(SCRIPT))
  const { rawPayload: gz, ...asGzip } = await sent('gzip')
  assert.deepEqual(asGzip, { ...told, packed: 'gzip' })
  assert.equal(gunzipSync(gz).toString(), SCRIPT)
  for (const accept of [undefined, 'identity', 'zstd', 'gzip;q=0, br;q=0']) {
    const { rawPayload, ...as } = await sent(accept)
    assert.deepEqual(as, { ...told, packed: undefined }, accept)
    assert.equal(rawPayload.toString(), SCRIPT)
  }
  const { rawPayload, ...style } = await sent('br, gzip', '/assets/small-Cd34.css')
  assert.deepEqual(style, { ...told, type: 'text/css; charset=utf-8', packed: undefined }, 'what has no packed form goes out as it is')
  assert.equal(rawPayload.toString(), 'a{}')
})

test('the page is made anew for everyone and kept by nobody; its nonce is the one its policy names', async () => {
  const app = await house()
  const nonces = new Set<string>()
  for (const url of ['/', '/welcome', '/ledgers/dispute?x=1', '/index.html', '/favicon.svg/..']) {
    const { statusCode, headers, body } = await app.inject({ url, headers: { 'accept-encoding': 'br, gzip' } })
    assert.deepEqual([statusCode, headers['content-type'], headers['cache-control'], headers['content-encoding']], [200, 'text/html; charset=utf-8', 'no-store', undefined], url)
    const [, nonce] = /nonce="([^"]+)"/.exec(body)!
    assert.ok(String(headers['content-security-policy']).includes(`'nonce-${nonce}'`))
    nonces.add(nonce!)
  }
  assert.equal(nonces.size, 5)
})

test('no policy lets a script run that is not ours', async () => {
  const { headers } = await (await house()).inject('/')
  const policy = Object.fromEntries(String(headers['content-security-policy']).split('; ').map(line => [line.split(' ')[0]!, line.split(' ').slice(1).join(' ')]))
  assert.equal(policy['default-src'], "'none'")
  assert.equal(policy['script-src'], "'self'")
  assert.deepEqual([policy['base-uri'], policy['frame-ancestors'], policy['form-action'], policy['connect-src']], ["'none'", "'none'", "'self'", "'self'"])
  assert.ok(!/unsafe-eval|\*|https?:/.test(String(headers['content-security-policy'])))
})

const OUTSIDE = [
  '/assets/../../secret.txt', '/assets/..%2f..%2fsecret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '/assets/..%5c..%5csecret.txt',
  '/assets/....//....//secret.txt', '/assets/%252e%252e%252fsecret.txt',
  '/assets//etc/passwd', '/assets/%00', '/assets/entry-Ab12.js%00.css', '/assets/../index.html', '/assets/%2e%2e/index.html',
  '/assets/entry-Ab12.js.map', '/assets/', '/assets/.', '/assets/ENTRY-AB12.JS', '/assets/%', '/assets/entry-Ab12.js/',
]

test('under assets nothing is reached that does not lie there', async () => {
  const app = await house()
  await app.listen({ host: '127.0.0.1', port: 0 })
  try {
    for (const url of OUTSIDE) {
      const answer = await raw(app, url)
      const [, status] = /^HTTP\/1\.1 (\d+)/.exec(answer)!
      assert.ok(['400', '403', '404'].includes(status!), `${url}: ${status}`)
      assert.ok(!/密|root:|town|nonce/.test(answer), `${url}: ${answer.slice(-200)}`)
    }
  } finally {
    await app.close()
  }
})

/** As it is typed: a client that tidies the address would hide what is tried. */
function raw(app: FastifyInstance, url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(`GET ${url} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`))
    socket.on('data', data => { answer += data }).on('end', () => resolve(answer)).on('error', reject)
  })
}
