#!/usr/bin/env node
// Runs the command line with the Node that the project brings along: the machine's own may be too old for the sources.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const system = process.platform === 'win32' ? 'win' : process.platform
const main = new URL('../src/cli/main.ts', import.meta.url)

// The sources as they were last understood, for this process and those it begins: a start takes half the time. Where they cannot be kept they are read anew.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/niangjia', import.meta.url))

/** Who stays open, and mostly waits, takes little memory: small spaces, and what is free goes back when nobody asks for anything (src/server/rest.ts). */
const stays = ['serve', 'demo'].includes(process.argv[2])
const small = { flags: ['--max-semi-space-size=8', '--v8-pool-size=1', '--heap-growing-percent=100', '--expose-gc'], env: { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '32768' } }

const able = Number(process.versions.node.split('.')[0]) >= 24
if (able && !stays) {
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
  await import(main.href)
} else runWith(able ? process.execPath : ownNode(), stays ? small : { flags: [], env: {} })

function ownNode() {
  try {
    const description = createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`)
    const binary = join(dirname(description), 'bin', system === 'win' ? 'node.exe' : 'node')
    if (existsSync(binary)) return binary
  } catch {
    // Not installed: said below.
  }
  console.error('缺少自带的 Node 24，请在程序文件夹里先运行 npm ci')
  process.exit(1)
}

/** Signals sent to this process alone are passed on; it ends as the program ends. */
function runWith(node, { flags, env }) {
  const child = spawn(node, [...flags, fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit', env: { ...env, ...process.env } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}
