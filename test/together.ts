import { resolve } from 'node:path'
import { suite } from 'node:test'
import { pathToFileURL } from 'node:url'

/** One process for all the files of tests that its arguments name: src/test.ts says which may share it. */
for (const file of process.argv.slice(2)) await suite(file, async () => { await import(pathToFileURL(resolve(file)).href) })
