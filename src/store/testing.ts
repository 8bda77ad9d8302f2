import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openStore } from './open.ts'
import type { Place, Store } from './store.ts'
import { at, command, layTables, migratedTemplate } from './testing-tables.ts'

export type StoreTest = (store: Store, t: TestContext, place: Place) => Promise<void>

/** Registers the test twice. Each run has fresh tables; open `place` again for a second process's view of them. */
export function onBoth(name: string, work: StoreTest): void {
  onSqlite(name, work)
  onPostgres(name, work)
}

export function onSqlite(name: string, work: StoreTest): void {
  test(`${name} (sqlite)`, t => inTemporaryFolder(async dir => {
    await layTables(dir)
    await withStore({ dir }, t, work)
  }))
}

/** Fails where PostgreSQL cannot be started; it is never skipped. */
export function onPostgres(name: string, work: StoreTest): void {
  test(`${name} (postgres)`, async t => {
    await inTemporaryFolder(dir => inFreshDatabase(db => withStore({ dir, db }, t, work)))
  })
}

export async function inTemporaryFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'niangjia-'))
  try {
    return await work(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** The URL of a server that ends with this process. */
export async function startPostgres(): Promise<string> {
  const server = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./testing-server.ts'))], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface(server.stdout)
  const url = await Promise.race([once(lines, 'line').then(([line]) => String(line)), once(server, 'exit').then(() => undefined)])
  if (url === undefined) throw new Error('PostgreSQL for the tests did not start; NIANGJIA_TEST_PG may name another server')
  server.unref()
  for (const end of [server.stdin, server.stdout]) (end as unknown as { unref(): void }).unref()
  return url
}

async function withStore(place: Place, t: TestContext, work: StoreTest): Promise<void> {
  const store = await openStore(place, 'write', 'test')
  try {
    await work(store, t, place)
  } finally {
    await store.close()
  }
}

let prepared: Promise<{ url: string; template: string }> | undefined

async function prepare(): Promise<{ url: string; template: string }> {
  const url = process.env.NIANGJIA_TEST_PG ?? (await startPostgres())
  return { url, template: await migratedTemplate(url) }
}

async function inFreshDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const { url, template } = await (prepared ??= prepare())
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await command(url, client => client.query(`create database ${name} template ${template} strategy file_copy`))
  try {
    await work(at(url, name))
  } finally {
    // not waited for: the server counts to 100 ms for connections that are just closing
    command(url, client => client.query(`drop database ${name} with (force)`)).catch(() => {})
  }
}
