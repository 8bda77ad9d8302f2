#!/usr/bin/env node
// Runs the command line with the Node that the project brings along: the machine's own may be too old for the sources.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const system = process.platform === 'win32' ? 'win' : process.platform
const main = new URL('../src/cli/main.ts', import.meta.url)

if (Number(process.versions.node.split('.')[0]) >= 24) await import(main.href)
else runWith(ownNode())

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
function runWith(node) {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}
